/**
 * The service worker of one language: once all of it is here, every page of that language opens
 * with the network gone. It holds files of the build and nothing else, and no answer ever.
 * scripts/worker.ts builds it and gives it the list.
 */
import { clientsClaim } from 'workbox-core';
import { type PrecacheEntry, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Files to keep, seen from this worker's folder. */
declare const KEPT: PrecacheEntry[];
/** The page that stands for those which are not kept themselves. */
declare const SHELL: string;
/** The browser's own, for which the types of pages have no name. */
declare function skipWaiting(): Promise<void>;

// The style for older browsers is for them alone, who say so (offline.ts).
const wanted = KEPT.filter((file) => location.search || !file.url.endsWith('/older.css'));
// What follows a question mark changes no page here.
precacheAndRoute(wanted, { ignoreURLParametersMatching: [/./] });

// Links in a page depend on how deep it lies: this one serves two folders below the language,
// which are the steps and the explainers.
const { pathname: folder } = new URL('.', location.href);
const shell = createHandlerBoundToURL(SHELL);
registerRoute(
  new NavigationRoute(shell, { allowlist: [new RegExp(`^${folder}[^/?]+/[^/?]+/(\\?|$)`)] }),
);

// The visit that brings the worker counts: from then on its page may lose the network.
clientsClaim();

// A newer worker waits until the person says so (offline.ts).
addEventListener('message', ({ data }) => {
  if (data === 'use it now') void skipWaiting();
});
