import { advise } from '../../src/advice/advise.ts';
import { buildInstrument } from '../../src/content/build-instrument.ts';
import type { Answer, AnswerSet } from '../../src/model/answer.ts';
import type { MergedFile } from '../../src/model/generated/merged.ts';
import type { ReportFile } from '../../src/model/generated/report.ts';
import type { Instrument, Role } from '../../src/model/instrument.ts';
import { agendaReport } from '../../src/report/agenda.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { emitYaml } from '../../src/report/emit-yaml.ts';
import { PLAIN_STYLES } from '../../src/report/styles.ts';
import { textReport } from '../../src/report/text-report.ts';
import { yamlReport } from '../../src/report/yaml.ts';
import { assess } from '../../src/scoring/assess.ts';
import { mergeRespondents, type Respondent } from '../../src/scoring/merge.ts';
import { readMerged } from '../../src/scoring/read-merged.ts';
import { answerSet, type Level } from './answer-set.ts';
import { type SmallContent, smallData } from './small-instrument.ts';

const ROLES: readonly (readonly [id: string, title: string, kind?: 'vulnerable' | 'anonymous'])[] = [
  ['bestuur', 'Bestuurder'],
  ['management', 'Manager'],
  ['kwartiermaker', 'Kwartiermaker'],
  ['jeugdzorgprofessional', 'Professional', 'anonymous'],
  ['jeugdzorgprofessional-met-ervaring', 'Professional met ervaring', 'anonymous'],
  ['ervaringsdeskundige', 'Ervaringsdeskundige', 'vulnerable'],
  ['jongere', 'Jongere', 'vulnerable'],
  ['ouder', 'Ouder', 'vulnerable'],
];

const roleOf = ([id, title, kind]: (typeof ROLES)[number]): Role => ({
  id,
  title: { nl: title, en: title },
  remark: { nl: 'Zegt wat hij ziet.', en: 'Says what they see.' },
  ...(kind === undefined ? {} : { anonymous: true as const }),
  ...(kind === 'vulnerable' ? { vulnerable: true as const } : {}),
  lead: [],
  check: [],
});

/** De Lindeboom asks several people: two questions about safety, one about numbers, four others. */
export const VOICES_CONTENT: SmallContent = {
  items: [
    { id: 'ORG-1a', direct: ['VJ-4.1-a'] },
    { id: 'ORG-1b', direct: ['VJ-4.1-b'], partial: ['VJ-4.1-a'], choices: ['begroting', 'mandaat'], figures: ['uren'] },
    { id: 'ORG-2a', direct: ['DSP-W1-a'] },
    { id: 'CUL-1a', direct: ['DSP-W1-b'], openChoices: true, choices: ['verhalen'] },
    { id: 'PER-2b', kind: 'descriptive', direct: ['VJ-5.2-a'] },
    { id: 'SUP-01', direct: ['VJ-4.4-a'] },
    { id: 'SUP-02', direct: ['VJ-4.4-b'] },
  ],
  conditions: ['VJ-4.1-a', 'VJ-4.1-b', 'VJ-4.4-a', 'VJ-4.4-b', 'VJ-5.2-a', 'DSP-W1-a', 'DSP-W1-b'].map((id) => ({ id })),
  foundation: ['VJ-4.1-a'],
  safety: ['VJ-4.4-a'],
  switches: { 'ervaringsdeskundigen-actief': [], uitlenen: ['PER-2b'] },
  edges: [{ before: 'ORG-1a', after: 'ORG-2a' }],
  actions: [
    { id: 'A-10', step: 1, serves: ['VJ-4.4-a'] },
    { id: 'A-11', step: 2, serves: ['VJ-4.1-a', 'ORG-1b'] },
  ],
  tensions: [{ id: 'T1', a: ['VJ-4.1-a'], b: ['DSP-W1-a'] }],
  roles: ROLES.map(roleOf),
};

const VOICES = {
  management: ['bestuur', 'management'],
  'own-view': { roles: ['ervaringsdeskundige', 'jeugdzorgprofessional-met-ervaring'], items: ['SUP-01', 'SUP-02'] },
  numbers: ['ORG-2a'],
  minimum: [
    { roles: ['bestuur'], people: 1 },
    { roles: ['ervaringsdeskundige'], people: 2 },
    { roles: ['jongere', 'ouder'], people: 1 },
  ],
};

/** An instrument in which several roles answer. */
export function voicesInstrument(content: SmallContent = VOICES_CONTENT): Instrument {
  const data = smallData({ ...content, roles: content.roles ?? ROLES.map(roleOf) });
  return buildInstrument({ ...data, profile: { ...data.profile, voices: VOICES } });
}

export interface Told {
  readonly shown?: boolean;
  readonly notes?: Readonly<Record<string, string>>;
  readonly set?: Partial<AnswerSet>;
}

/** One person of a role with what they answer; what is not named is unanswered. */
export function respondent(
  instrument: Instrument,
  role: string,
  given: Readonly<Record<string, Level | Answer>>,
  { shown = false, notes = {}, set = {} }: Told = {},
): Respondent {
  const answers: AnswerSet = { ...answerSet(instrument, given), role, ...set };
  return { role, shown, answers, notes: new Map(Object.entries(notes)) };
}

export interface Merged {
  readonly file: MergedFile;
  readonly answers: AnswerSet;
  readonly report: ReportFile;
  /** Everything that Peil makes of it: the merged file and the report in every form. */
  readonly bytes: string;
}

/** Merged, read again, scored and reported. */
export function mergeAndReport(instrument: Instrument, people: readonly Respondent[], notes = false): Merged {
  const file = mergeRespondents(people, instrument, { notes });
  const { answers, problems } = readMerged(JSON.parse(JSON.stringify(file)) as MergedFile, instrument);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const report = reportOn(instrument, answers);
  const context = { lang: 'nl' as const, styles: PLAIN_STYLES, columns: 80, perStep: 3, instrument };
  return {
    file,
    answers,
    report,
    bytes: [emitYaml({ ...file }), yamlReport(report), textReport(report, context), agendaReport(report, context)].join('\n'),
  };
}

export function reportOn(instrument: Instrument, answers: AnswerSet): ReportFile {
  const assessment = assess(instrument, answers);
  return buildReport({ instrument, answers, assessment, advice: advise(instrument, assessment, answers), lang: 'nl' });
}
