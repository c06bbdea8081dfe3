/**
 * Keeping the tool itself on the device: a service worker for the language that is read, so that
 * all of it works with the network gone. Where the browser has none, the network is needed.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { reload } from './here.ts';
import { isOlder } from './older.ts';

/** Long enough after the page is here that no press waits for files that are being kept. */
const QUIET_MS = 4000;

interface Rules {
  readonly createScriptURL: (folder: string) => string;
}

/** The only address that a script is started from besides those in the page (scripts/policy.ts). */
const rules: Rules = {
  createScriptURL: (folder) =>
    new URL(`${folder}worker.js${isOlder() ? '?older' : ''}`, location.origin).href,
};
let policy: Rules | undefined;

function workerIn(folder: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: Rules) => Rules };
  };
  policy ??= trustedTypes?.createPolicy('worker', rules) ?? rules;
  return policy.createScriptURL(folder);
}

let kept: ServiceWorkerRegistration | undefined;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
const subscribe = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** The worker of a newer edition; the very first one waits for nobody. */
const waiting = (): ServiceWorker | null => (kept?.active ? kept.waiting : null);

async function keep(folder: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerIn(folder));
  const watch = () => registration.installing?.addEventListener('statechange', tell);
  registration.addEventListener('updatefound', watch);
  watch();
  kept = registration;
  tell();
}

/** Keeps the language of this folder on the device, once the page is here and all is quiet. */
export function useKeptOffline(folder: string): void {
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
    let timer: number | undefined;
    const soon = () => {
      // A browser or a host that does not let us: nothing is lost but this.
      timer = window.setTimeout(() => void keep(folder).catch(() => undefined), QUIET_MS);
    };
    if (document.readyState === 'complete') soon();
    else window.addEventListener('load', soon);
    return () => {
      window.removeEventListener('load', soon);
      window.clearTimeout(timer);
    };
  }, [folder]);
}

/** Where a newer edition is ready: the way to open this page anew in it. */
export function useNewVersion(): (() => void) | undefined {
  const worker = useSyncExternalStore(subscribe, waiting, () => null);
  if (!worker) return undefined;
  return () => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') reload();
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage('use it now');
  };
}
