/**
 * Brings two renderers of FHIR questionnaires that others made, with npm alone, and once: Smart
 * Forms (React, CSIRO) with two validators, and LHC-Forms (National Library of Medicine), which
 * is taken as it is published, since it is built already and its parts weigh as much as an app.
 * Run by npm test before the journeys; by hand: node tests/renderers/setup.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import {
  type Fetched,
  type Packed,
  bringPacked,
  fetchOrSay,
  isHere,
  npmIn,
} from '../support/fetched.ts';

const HERE = import.meta.dirname;
const MODULES = join(HERE, 'node_modules');

const LHC: Packed = {
  name: 'lforms@40.1.3',
  file: 'lforms-40.1.3.tgz',
  sha512:
    'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==',
};

/** Where the browser's files of each renderer are. */
export const FILES = {
  smartForms: join(MODULES, '.smart-forms'),
  lhcForms: join(MODULES, '.lhc-forms/package/dist/lforms'),
};

const bundleSmartForms = () =>
  build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: FILES.smartForms,
      emptyOutDir: true,
      minify: false,
      cssCodeSplit: false,
      lib: {
        entry: join(HERE, 'smart-forms.js'),
        formats: ['iife'],
        name: 'SmartForms',
        fileName: () => 'smart-forms.js',
        cssFileName: 'smart-forms',
      },
    },
  });

const renderers: Fetched = {
  folder: HERE,
  about:
    'Fetching what our FHIR files are shown in and held to: about 100 MB are fetched, 500 MB kept.',
  from: [readFileSync(join(HERE, 'smart-forms.js')), LHC.sha512],
  parts: {
    'Smart Forms and two validators': () => npmIn(HERE, 'ci'),
    'LHC-Forms': () => bringPacked(LHC, join(MODULES, '.lhc-forms')),
    'bundling Smart Forms for the browser': bundleSmartForms,
  },
};

export const renderersAreHere = (): boolean => isHere(renderers);

if (import.meta.main)
  await fetchOrSay(
    renderers,
    'The renderers could not be fetched, so our FHIR files cannot be tried in them.',
  );
