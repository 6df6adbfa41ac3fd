import type { OrganisationEntry } from "../types";

/** Companies that stand beside governments in copy about talks: gas, oil, nuclear fuel; not those that stand for what they make (« un Boeing »). */
export const COMPANIES = [
  { id: "air-france", name: "Air France", aliases: [], kind: "company" },
  { id: "aramco", name: "Aramco", aliases: ["Saudi Aramco"], kind: "company" },
  { id: "areva", name: "Areva", aliases: [], kind: "company" },
  { id: "arianespace", name: "Arianespace", aliases: [], kind: "company" },
  { id: "dassault-aviation", name: "Dassault Aviation", aliases: ["Dassault"], kind: "company" },
  { id: "ecopetrol", name: "Ecopetrol", aliases: [], kind: "company" },
  { id: "exxonmobil", name: "ExxonMobil", aliases: ["Exxon"], kind: "company" },
  { id: "gazprom", name: "Gazprom", aliases: [], kind: "company" },
  { id: "gazprombank", name: "Gazprombank", aliases: [], kind: "company" },
  { id: "huawei", name: "Huawei", aliases: [], kind: "company" },
  { id: "iran-air", name: "Iran Air", aliases: [], kind: "company" },
  { id: "loukoil", name: "Loukoïl", aliases: [], kind: "company" },
  { id: "naftogaz", name: "Naftogaz", aliases: ["Naftohaz"], kind: "company" },
  { id: "pdvsa", name: "PDVSA", aliases: [], kind: "company" },
  { id: "petrobras", name: "Petrobras", aliases: [], kind: "company" },
  { id: "rosatom", name: "Rosatom", aliases: [], kind: "company" },
  { id: "rosneft", name: "Rosneft", aliases: [], kind: "company" },
  { id: "siemens", name: "Siemens", aliases: [], kind: "company" },
  { id: "sonatrach", name: "Sonatrach", aliases: [], kind: "company" },
  { id: "totalenergies", name: "TotalEnergies", aliases: [], kind: "company" },
  { id: "transneft", name: "Transneft", aliases: [], kind: "company" },
  { id: "turkish-airlines", name: "Turkish Airlines", aliases: [], kind: "company" },
] as const satisfies readonly OrganisationEntry[];
