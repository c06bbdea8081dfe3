/** The policy every page is served under. A static host should send the same headers. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The address of the service worker, and no other (src/device/offline.ts).
    'trusted-types worker',
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** How long what is served may be kept before it is asked for again, by its address. */
export const cache = {
  /** Each edition has a folder of its own, whose files never change. */
  assets: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;
