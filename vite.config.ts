import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // The policy allows no inline style, font or script: nothing is folded into another file.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A page names what it needs at once. Later screens are fetched ahead when all is quiet: to
      // name their pieces a second time would only make the first script heavier.
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One file for what every screen needs: it compresses better than many.
            {
              name: 'stack',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|i18next)[\\/]/,
            },
            {
              name: 'first',
              test: /src[\\/](ui[\\/](?!Sign|typeInto)|i18n|device[\\/](?!files)|evidence[\\/](searched|useIsPast)|editions[\\/]saved|app[\\/]shell[\\/](?!CrisisPanel|NotFound)|app[\\/]steps[\\/](Early|FirstQuestion|Notice|passed|QuestionPage|Where)|app[\\/]keeping[\\/](KeepOrErase|saving)|questionnaire[\\/](answers|draft|edits|helper|kept|picked|questions|questionWords|session|useDraft|useForm|useSession|QuestionScreen))/,
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
