import { advise } from '../../advice/advise.ts';
import { loadLeanInstrument, PROFILES } from '../../content/load-instrument.ts';
import { PeilError } from '../../diagnostics/diagnostic.ts';
import { readText } from '../../files/read-text.ts';
import type { Answer, AnswerSet } from '../../model/answer.ts';
import type { LeanInstrument } from '../../model/instrument.ts';
import type { Lang } from '../../model/text.ts';
import type { FileAnswers, OrganisationFigures } from '../../report/benchmark.ts';
import { type Figures, recordOf } from '../../report/summary-record.ts';
import { assess } from '../../scoring/assess.ts';
import { mergeRespondents, type Respondent } from '../../scoring/merge.ts';
import { sameName } from '../../scoring/merge-problems.ts';
import { readMerged } from '../../scoring/read-merged.ts';
import type { Io } from '../io.ts';
import { checkAnswersText, profileOf, requireAnswers } from '../read-answers.ts';
import { showError } from '../show-problems.ts';
import type { BatchFile } from './list-files.ts';
import { isOtherKind } from './other-kind.ts';

/** All organisations of one profile in a set of files. */
export interface Organisations {
  readonly instrument: LeanInstrument;
  readonly organisations: OrganisationFigures[];
  readonly files: FileAnswers[];
  /** How many files hold more than one person. */
  readonly others: { merged: number; group: number };
  /** By the name as it is compared, the name as it was written. */
  readonly names: Map<string, string>;
}

/**
 * Reads answers by the thousand and keeps of each only figures. Several files of one organisation count as one:
 * each perspective once, by the rules of merging. They are read a second time for that, so that memory holds one
 * organisation at a time.
 */
export async function readOrganisations(
  files: readonly BatchFile[],
  content: string | undefined,
  lang: Lang,
  io: Io,
): Promise<{ profiles: Organisations[]; wrong: number }> {
  const profiles = new Map<string, Organisations>();
  for (const profile of PROFILES)
    profiles.set(profile, {
      instrument: await loadLeanInstrument(profile, content),
      organisations: [],
      files: [],
      others: { merged: 0, group: 0 },
      names: new Map(),
    });
  const several = new Map<string, BatchFile[]>();
  let wrong = 0;
  for (const file of files) {
    try {
      const read = await readOne(file, profiles);
      if (read === undefined) continue;
      const { own, answers, key, kind } = read;
      own.names.set(key, answers.organisation.name);
      if (answers.role !== undefined)
        own.files.push({
          organisation: key,
          role: answers.role,
          items: [...own.instrument.items.keys()].map((id) => itemOf(answers.answers.get(id))),
        });
      if (kind !== 'answers') own.others[kind]++;
      const place = `${own.instrument.profile.profile} ${key}`;
      several.set(place, [...(several.get(place) ?? []), file]);
      if (several.get(place)?.length === 1) own.organisations.push(figuresOf(key, own.instrument, answers));
    } catch (error) {
      wrong++;
      await showError(io, lang, error);
    }
  }
  for (const [place, own] of several) if (own.length > 1) await join(place, own, profiles);
  return { profiles: [...profiles.values()].filter(({ organisations }) => organisations.length > 0), wrong };
}

interface Read {
  readonly own: Organisations;
  readonly answers: AnswerSet;
  readonly key: string;
  readonly shown: boolean;
  readonly kind: 'answers' | 'merged' | 'group';
}

async function readOne(file: BatchFile, profiles: ReadonlyMap<string, Organisations>): Promise<Read | undefined> {
  const text = readText(file.path);
  if (!file.named && isOtherKind(text)) return undefined;
  const checked = await checkAnswersText(file.path, text);
  const own = profiles.get(profileOf(checked.data));
  if (own === undefined) throw new Error(`No questionnaire for ${file.path}.`);
  const answers = await requireAnswers(checked, own.instrument);
  const shown = checked.data.peil === 'answers/1' && checked.data.respondent.shown === true;
  // A merged file of one person is that person's own answers.
  const kind =
    answers.role !== undefined || checked.data.peil === 'answers/1' ? 'answers' : checked.data.peil === 'merged/1' ? 'merged' : 'group';
  return { own, answers, key: sameName(answers.organisation.name), shown, kind };
}

/** Replaces the figures of an organisation by those of all its respondents together. */
async function join(place: string, files: readonly BatchFile[], profiles: ReadonlyMap<string, Organisations>): Promise<void> {
  const respondents: Respondent[] = [];
  const key = place.slice(place.indexOf(' ') + 1);
  const own = profiles.get(place.slice(0, place.indexOf(' ')));
  for (const file of files) {
    const read = await readOne(file, profiles);
    if (read === undefined) continue;
    // A file of several people may hold the same ones; it cannot be merged with others.
    if (read.answers.role === undefined) throw severalBesideOthers(file);
    respondents.push({ role: read.answers.role, shown: read.shown, answers: read.answers, notes: new Map() });
  }
  const at = own?.organisations.findIndex(({ name }) => name === key) ?? -1;
  if (own === undefined || at === -1) return;
  const { answers } = readMerged(mergeRespondents(respondents, own.instrument, { notes: false }), own.instrument);
  own.organisations[at] = figuresOf(key, own.instrument, answers);
}

function figuresOf(name: string, instrument: LeanInstrument, answers: AnswerSet): OrganisationFigures {
  const assessment = assess(instrument, answers);
  const record = recordOf(instrument, answers, assessment, advise(instrument, assessment, answers));
  const level = (figures: Figures | null): number | undefined => figures?.[0] ?? undefined;
  return { name, parts: record.parts.map(level), conditions: record.conditions.map(([, , figures]) => level(figures)) };
}

function itemOf(answer: Answer | undefined): number | 'unknown' | undefined {
  if (answer?.kind === 'level') return answer.level;
  return answer?.kind === 'unknown' ? 'unknown' : undefined;
}

function severalBesideOthers({ path }: BatchFile): PeilError {
  return new PeilError([
    {
      code: 'usage-wrong',
      severity: 'error',
      message: {
        nl: 'Dit bestand is van meer mensen (samengevoegd, of een groepsgesprek), en er staan nog andere bestanden van dezelfde organisatie naast.',
        en: 'This file is of several people (merged, or a group session), and other files of the same organisation stand beside it.',
      },
      file: path,
      hint: {
        nl: 'Dezelfde mensen kunnen in allebei zitten. Haal dit bestand uit de map, of de andere.',
        en: 'The same people may be in both. Take this file out of the folder, or the others.',
      },
    },
  ]);
}
