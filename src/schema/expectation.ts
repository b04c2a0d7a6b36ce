import type { ErrorObject } from 'ajv';
import type { Text } from '../model/text.ts';

/** What to do, by the title of the part of the schema or by the key that is missing. */
export const HINTS: Record<string, Text> = {
  Answer: {
    nl: 'Geef een niveau: 0, 1, 2, 3 of 4. Of schrijf weet niet. Voor de rest is er de lange vorm, zoals { niet-van-toepassing: "reden" } of { bewust-niet: "reden" }.',
    en: 'Give a level: 0, 1, 2, 3 or 4. Or write unknown. For the rest there is the long form, such as { not-applicable: "reason" } or { deliberately-not: "reason" }.',
  },
  Level: { nl: 'Een niveau is 0, 1, 2, 3 of 4.', en: 'A level is 0, 1, 2, 3 or 4.' },
  Reason: { nl: 'Schrijf hier in een paar woorden de reden.', en: 'Write the reason here in a few words.' },
  Situation: { nl: 'Schrijf ja, nee of weet niet.', en: 'Write yes, no or unknown.' },
  peil: {
    nl: "Begin met het soort bestand, bijvoorbeeld 'peil: answers/1'.",
    en: "Begin with the kind of file, for example 'peil: answers/1'.",
  },
  respondent: {
    nl: "Zet erbij wie antwoordt, als rol: 'respondent: { role: kwartiermaker }'. Geen naam.",
    en: "Say who answers, as a role: 'respondent: { role: kwartiermaker }'. No name.",
  },
  date: { nl: "Zet erbij van welke dag dit is: 'date: 2026-03-14'.", en: "Say of which day this is: 'date: 2026-03-14'." },
  organisation: {
    nl: "Zet erbij om welke organisatie het gaat: 'organisation: { name: … }'.",
    en: "Say which organisation it is about: 'organisation: { name: … }'.",
  },
  questionnaire: {
    nl: "Zet erbij welke vragenlijst het is: 'questionnaire: jeugdzorgorganisatie'.",
    en: "Say which questionnaire it is: 'questionnaire: jeugdzorgorganisatie'.",
  },
  answers: {
    nl: "Zet de antwoorden onder 'answers:'. 'peil template' maakt een leeg bestand.",
    en: "Put the answers under 'answers:'. 'peil template' makes an empty file.",
  },
  nl: {
    nl: 'Elke tekst staat er in het Nederlands en het Engels: nl en en.',
    en: 'Every text is there in Dutch and in English: nl and en.',
  },
  en: {
    nl: 'Elke tekst staat er in het Nederlands en het Engels: nl en en.',
    en: 'Every text is there in Dutch and in English: nl and en.',
  },
};

const TYPES: Record<string, Text> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  integer: { nl: 'een heel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst (met streepjes, of tussen [ en ])', en: 'a list (with dashes, or between [ and ])' },
  object: { nl: 'een blok met sleutels en waarden', en: 'a block of keys and values' },
  null: { nl: 'niets', en: 'nothing' },
};

/** What was expected in the place where a value does not fit. */
export function expectation(error: ErrorObject): Text {
  const schema = error.parentSchema as { title?: string; pattern?: string; description?: string } | undefined;
  const lastKey = error.instancePath.split('/').at(-1) ?? '';
  const inSituation = /^\/situation\//.test(error.instancePath);
  const named = inSituation ? HINTS['Situation'] : HINTS[schema?.title ?? ''];
  if (named !== undefined) return named;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'type': {
      const types = [params['type']].flat().map((type) => TYPES[String(type)] ?? { nl: String(type), en: String(type) });
      return {
        nl: `Hier hoort ${types.map((type) => type.nl).join(' of ')}.`,
        en: `This should be ${types.map((type) => type.en).join(' or ')}.`,
      };
    }
    case 'enum': {
      const values = (params['allowedValues'] as unknown[]).map(String).join(', ');
      return { nl: `Kies uit: ${values}.`, en: `Choose from: ${values}.` };
    }
    case 'const':
      return {
        nl: `Hier hoort precies: ${String(params['allowedValue'])}`,
        en: `This should be exactly: ${String(params['allowedValue'])}`,
      };
    case 'pattern':
      if (lastKey === 'date')
        return { nl: 'Schrijf de dag als jjjj-mm-dd, zoals 2026-03-14.', en: 'Write the day as yyyy-mm-dd, such as 2026-03-14.' };
      return {
        nl: `De schrijfwijze klopt niet. Het patroon is ${schema?.pattern ?? ''}`,
        en: `The spelling is not right. The pattern is ${schema?.pattern ?? ''}`,
      };
    case 'minLength':
      return { nl: 'Vul hier iets in.', en: 'Fill in something here.' };
    case 'maxLength':
      return {
        nl: `Maak de tekst korter: hoogstens ${String(params['limit'])} tekens.`,
        en: `Make the text shorter: at most ${String(params['limit'])} characters.`,
      };
    case 'minItems':
    case 'maxItems': {
      const least = error.keyword === 'minItems';
      // A forgotten anchor text is what a writer of questions meets most.
      if (error.instancePath.endsWith('/anchors'))
        return {
          nl: 'Elke vraag heeft vijf ankerteksten, voor niveau 0 tot en met 4.',
          en: 'Every question has five anchor texts, for level 0 to 4.',
        };
      return {
        nl: `De lijst moet ${least ? 'minstens' : 'hoogstens'} ${String(params['limit'])} delen hebben.`,
        en: `The list needs at ${least ? 'least' : 'most'} ${String(params['limit'])} parts.`,
      };
    }
    case 'uniqueItems':
      return { nl: 'Hetzelfde staat twee keer in de lijst: haal er een weg.', en: 'The same stands twice in the list: remove one.' };
    case 'minimum':
    case 'maximum':
      return {
        nl: `De waarde moet ${error.keyword === 'minimum' ? 'minstens' : 'hoogstens'} ${String(params['limit'])} zijn.`,
        en: `The value must be at ${error.keyword === 'minimum' ? 'least' : 'most'} ${String(params['limit'])}.`,
      };
    default:
      return { nl: `Kijk in het schema: ${error.message ?? error.keyword}.`, en: `See the schema: ${error.message ?? error.keyword}.` };
  }
}
