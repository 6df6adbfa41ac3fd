/** How much harder than usual the long tests try: 1 in `npm test`, more in `npm run fuzz`. */
export const EFFORT = Math.max(1, Number(process.env.EFFORT) || 1);
