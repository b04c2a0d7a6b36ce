import type { Text } from '../model/text.ts';
import type { Doubt, Verdict } from './judge.ts';

/** What a passage lacks to be arranged, by the first thing that keeps it back. */
const LACKS: Readonly<Record<Doubt, Text>> = {
  intention: {
    nl: 'Dit is nog een voornemen of een wens. Schrijf op wat jullie doen, wie dat doet en vanaf wanneer.',
    en: 'This is still an intention or a wish. Write down what you do, who does it and from when.',
  },
  negation: {
    nl: 'Hier staat wat er niet of nog niet is. Schrijf op wat er wel is afgesproken.',
    en: 'This says what is not there, or not yet. Write down what has been agreed.',
  },
  condition: {
    nl: 'Dit hangt nog van iets af. Schrijf op wat in elk geval geldt.',
    en: 'This still depends on something. Write down what holds in any case.',
  },
  quotation: {
    nl: 'Dit zijn woorden van anderen. Schrijf op wat jullie zelf afspreken.',
    en: 'These are the words of others. Write down what you agree yourselves.',
  },
  quoted: {
    nl: 'Dit zijn woorden van anderen. Schrijf op wat jullie zelf afspreken.',
    en: 'These are the words of others. Write down what you agree yourselves.',
  },
  past: { nl: 'Dit gaat over vroeger. Schrijf op wat nu geldt.', en: 'This is about the past. Write down what holds now.' },
  question: { nl: 'Dit is een vraag. Schrijf het antwoord op.', en: 'This is a question. Write down the answer.' },
  soft: {
    nl: 'Hier staat wat moet of kan. Schrijf erbij wie het doet en hoe vaak, wanneer of hoeveel.',
    en: 'This says what must or may happen. Add who does it and how often, when or how much.',
  },
  wish: {
    nl: 'Hier staat dat het belangrijk is of beter moet. Schrijf op wat jullie daarvoor doen, en wie.',
    en: 'This says that it matters or must get better. Write down what you do for it, and who.',
  },
  needs: {
    nl: 'Noem wat hier is afgesproken: een bedrag, een termijn, een persoon of een document.',
    en: 'Name what has been agreed here: an amount, a term, a person or a document.',
  },
  'no-detail': { nl: 'Schrijf erbij wie het doet, hoe, wanneer of hoeveel.', en: 'Add who does it, how, when or how much.' },
};

/** One sentence on what would make this passage arranged. */
export function whatLacks(verdict: Verdict): Text | undefined {
  const [first] = verdict.doubts;
  return first === undefined ? undefined : LACKS[first];
}
