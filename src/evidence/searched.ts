/** When the evidence was last searched, as an ISO date. Apart from the claims, as every page says it. */
export const SEARCHED = '2026-11-26';

/** The version that every page and paper names. */
export const VERSION = '1';

/** When it must be searched again at the latest: six months on, as the sources page promises. */
export const REVIEW_BY = '2027-05-26';
