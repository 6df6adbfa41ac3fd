export function withoutFramework(html: string): string;
