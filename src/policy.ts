/** The Content-Security-Policy of every page: constant, no inline code. `wasm` is for the full-text search alone. */
export function policy({ wasm = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
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
