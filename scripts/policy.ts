/** The policy every page is served under, and carries itself for hosts that send no headers. */

/** `style`, `script`: what stands in the pages themselves, by its hash ("sha256-..."). */
export interface Inline {
  readonly style: string;
  readonly script: string;
}

const rules = ({ style, script }: Inline): readonly string[] => [
  "default-src 'none'",
  `script-src 'self' '${script}'`,
  `style-src 'self' '${style}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The address of the service worker, and no other (src/device/offline.ts).
  'trusted-types worker',
];

/** What a page can say of itself. */
export const metaPolicy = (inline: Inline): string => rules(inline).join('; ');

/** What a host should send with each page. */
export const headers = (inline: Inline): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [...rules(inline), "frame-ancestors 'none'"].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
});

/** How long what is served may be kept before it is asked for again, by its address. */
export const cache = {
  /** Each edition has a folder of its own, whose files never change. */
  assets: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;
