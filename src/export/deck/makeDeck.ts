import { makeBreathe } from '#export/batch/breathe';
import type { ExportJob } from '#export/exportFormat';
import { coverSlides } from './coverSlides';
import type { Slide } from './deck';
import { figureSlide } from './figure/figureSlide';
import { writeDeck } from './writeDeck';

/**
 * A job as a deck: title slides and contents where there are several figures, then a slide for every figure and
 * language in the order of the job. Progress counts figures; a job that is stopped leaves nothing behind.
 */
export async function makeDeck(job: ExportJob): Promise<Blob> {
  const { entries, signal, onProgress, today } = job;
  const [{ figure, locale, message }] = entries;
  const breathe = makeBreathe(signal);
  const before = coverSlides(job);
  const slides: Slide[] = [...before];
  for (const entry of entries) {
    await breathe();
    slides.push(figureSlide(entry));
  }
  const deck = {
    title: entries.length === 1 ? message : locale.say(figure.boardTitle),
    creator: locale.say(figure.boardTitle),
    created: today,
    language: locale.language,
    slides,
  };
  return writeDeck(deck, {
    signal,
    onSlide: (done) => onProgress?.(Math.max(0, done - before.length), entries.length),
  });
}
