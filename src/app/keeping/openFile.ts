/** Reads a file of answers of any edition: kept text, or a health record that we wrote. */
import { type Opened, openHanded } from '#editions/opened.ts';
import { keptFrom } from '#fhir/reading.ts';

export const openFile = (text: string): Opened | undefined => openHanded(keptFrom(text) ?? text);
