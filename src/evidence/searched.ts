/** When the evidence was last searched, as an ISO date. Apart from the claims, as every page says it. */
export const SEARCHED = '2026-11-23';
