/** A host of a test's own: it can be taken down, lose a file, or be given another edition. */
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { site } from '../../scripts/site.ts';
import { test } from './support.ts';

/** What may happen to a file on its way; `broken`: its first half came, and is kept for ever. */
export const mishaps = ['lost', 'not there', 'late', 'broken'] as const;
export type Mishap = (typeof mishaps)[number];

const LATE_MS = 5000;

export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Serves the build, until it is gone, or serves another one or in another folder. */
export class Host {
  private serves = site();
  /** All that came over the line: method, address, headers and body of each request. */
  readonly heard: Heard[] = [];
  /** The end of an address, and what happens to what is asked for there. */
  private trouble: { readonly file: string; readonly mishap: Mishap } | undefined;
  private readonly server = createServer((request, response) => this.answers(request, response));

  async begins(): Promise<this> {
    await new Promise<void>((listening) => this.server.listen(0, listening));
    return this;
  }
  address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }
  deploys(dist: string, folder = '/'): void {
    this.serves = site(dist, folder);
  }
  /** As a host that knows nothing of policies. */
  sendsNoHeaders(): void {
    const files = sirv('dist');
    this.serves = (request, response) => files(request, response);
  }
  breaks(file: string, mishap: Mishap): void {
    this.trouble = { file, mishap };
  }
  mends(): void {
    this.trouble = undefined;
  }
  goes(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private answers(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url = '', headers } = request;
    const heard = { method, url, headers, body: '' };
    this.heard.push(heard);
    request.on('data', (part: Buffer) => (heard.body += part.toString()));
    const { file, mishap } = this.trouble ?? {};
    if (!file || !request.url?.endsWith(file)) return this.serves(request, response);
    switch (mishap) {
      case 'late':
        return void setTimeout(() => this.serves(request, response), LATE_MS);
      case 'not there':
        request.url = '/nothing/here';
        return this.serves(request, response);
      case 'broken':
        return halved()(request, response);
      default:
        return void request.socket.destroy();
    }
  }
}

/** A copy of the build without its compressed files, each of some changed. */
function copyOf(changed: string, change: (content: Buffer) => Buffer | string): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const filter = (file: string) => !/\.(br|gz)$/.test(file);
  cpSync('dist', dist, { recursive: true, filter });
  for (const file of globSync(changed, { cwd: dist }))
    writeFileSync(join(dist, file), change(readFileSync(join(dist, file))));
  return dist;
}

let halves: string | undefined;

/** Serves the first half of each file, as a host does that is just being written to. */
function halved(): ReturnType<typeof site> {
  halves ??= copyOf('**/*.{js,css,json,woff2,png,svg,ico,webmanifest}', (content) =>
    content.subarray(0, content.length / 2),
  );
  return site(halves);
}

/** The build once more, as an edition of another name. */
export function nextEdition(): string {
  const edition = readdirSync('dist/assets').find((name) => /^[0-9a-f]{8}$/.test(name))!;
  const dist = copyOf('**/*.{html,js,css}', (content) =>
    content
      .toString()
      .replaceAll(edition, '00000000')
      .replaceAll(/revision:`\w+`/g, 'revision:`00000000`'),
  );
  renameSync(join(dist, 'assets', edition), join(dist, 'assets/00000000'));
  return dist;
}

/** A test with a host of its own. */
export const hosted = test.extend<{ host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- a fixture names what it needs: nothing
  host: async ({}, goOn) => {
    const host = await new Host().begins();
    await goOn(host);
    host.goes();
  },
  baseURL: async ({ host }, goOn) => goOn(host.address()),
});
