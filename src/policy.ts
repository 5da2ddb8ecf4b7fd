/**
 * The Content-Security-Policy of every page: constant, no inline code. `wasm` is for the full-text search alone;
 * `sealed` is for the page that takes a paste: neither it nor the worker that it starts can make a request. The worker is
 * started from a blob, since such a worker inherits the page's policy on any host.
 */
export function policy({ wasm = false, sealed = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    sealed ? "connect-src 'none'" : "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** What a host sends with every response. The pages' own policies narrow it. */
export const headers = {
  'Content-Security-Policy': `${policy({ wasm: true })}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;
