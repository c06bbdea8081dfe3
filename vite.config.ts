import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Whatever changes what is built gives it another folder, so that each may be kept for ever. */
function edition(): string {
  const hash = createHash('sha256');
  const built = ['index.html', 'package-lock.json', 'vite.config.ts'];
  for (const room of ['src', 'locales']) {
    for (const file of readdirSync(room, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) built.push(`${file.parentPath}/${file.name}`);
    }
  }
  for (const file of built.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

const folder = `assets/${edition()}`;

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // The policy allows no inline style, font or script: nothing is folded into another file.
    assetsInlineLimit: 0,
    // A page names what it needs at once (scripts/render.ts). Later screens are fetched ahead when
    // all is quiet: to name their pieces a second time would only make the first script heavier.
    modulePreload: false,
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Plain names in a folder of the edition's own: a hash in each would weigh in the script.
        entryFileNames: `${folder}/[name].js`,
        chunkFileNames: ({ facadeModuleId }) => {
          const lang = /[\\/]locales[\\/]([^\\/]+)[\\/]/.exec(facadeModuleId ?? '')?.[1];
          return lang ? `${folder}/${lang}/[name].js` : `${folder}/[name].js`;
        },
        codeSplitting: {
          groups: [
            // One file for what every screen needs: it compresses better than many.
            {
              name: 'stack',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|i18next)[\\/]/,
            },
            {
              name: 'first',
              test: /src[\\/](ui[\\/](?!Gaps|Sign|typeInto)|i18n|device[\\/](?!files)|evidence[\\/](searched|useIsPast)|editions[\\/]saved|app[\\/]shell[\\/](?!Help|NotFound|strip)|app[\\/]steps[\\/](Early|FirstQuestion|Notice|passed|QuestionPage|Where)|app[\\/]keeping[\\/](KeepOrErase|saving)|questionnaire[\\/](answers|draft|edits|helper|kept|picked|questions|questionWords|session|useDraft|useForm|useSession|QuestionScreen))/,
            },
          ],
        },
      },
    },
  },
  server: { port: Number(process.env['PORT'] ?? 5173) },
  test: {
    restoreMocks: true,
    maxWorkers: 2,
    // The first screen of a run waits for its code to be read: generous, and never the point.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        // Logic and data, with no page. A worker reads each module once, for all its files.
        test: { name: 'rules', include: ['tests/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
});
