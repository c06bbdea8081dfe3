/** FNV-1a over bytes, 32 bits: tells one text from another; no secret, no proof against intent. Pure. */
export function fingerprint(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
