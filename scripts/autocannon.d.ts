declare module "autocannon" {
  namespace autocannon {
    type Options = {
      readonly url: string;
      readonly connections: number;
      readonly duration: number;
      readonly timeout: number;
      readonly requests: readonly { readonly path: string }[];
    };
    type Result = {
      readonly requests: { readonly total: number };
      readonly latency: { readonly p50: number; readonly p99: number };
      readonly errors: number;
      readonly timeouts: number;
      readonly "5xx": number;
      readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
    };
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>;
  export = autocannon;
}
