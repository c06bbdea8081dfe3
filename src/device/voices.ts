/**
 * The voices that are on the device itself. One that is not would send what it reads to a host of
 * its own: it is never used.
 */
const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

const languageOf = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0];

/** A voice of the device for this language: as the person's own country speaks it, if it can be. */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const voices = speech()?.getVoices() ?? [];
  const own = voices.filter((voice) => voice.localService && languageOf(voice.lang) === lang);
  const isNear = (voice: SpeechSynthesisVoice) =>
    navigator.languages.includes(voice.lang.replace('_', '-'));
  return own.find(isNear) ?? own.find((voice) => voice.default) ?? own[0];
}

/** Calls back when the voices change: many devices bring them late. */
export function watchVoices(changed: () => void): () => void {
  const voices = speech();
  voices?.addEventListener?.('voiceschanged', changed);
  return () => voices?.removeEventListener?.('voiceschanged', changed);
}

/** Some browsers let a page speak only from within a press: one empty word then opens the way. */
export function wakeVoice(voice: SpeechSynthesisVoice): void {
  speech()?.speak(Object.assign(new SpeechSynthesisUtterance(''), { voice }));
}
