import { buildInstrument } from '../../src/content/build-instrument.ts';
import type {
  Action,
  Block,
  Condition,
  Framework,
  Instrument,
  InstrumentData,
  Item,
  Phase,
  Prerequisite,
  Role,
  Switch,
  Tension,
} from '../../src/model/instrument.ts';
import type { Text } from '../../src/model/text.ts';
import { SMALL_RULES } from './small-rules.ts';

/** A question in short: its id says in which block it stands (SUP- in the supplementary one). */
export interface SmallItem {
  readonly id: string;
  readonly direct?: readonly string[];
  readonly partial?: readonly string[];
  readonly kind?: Item['kind'];
  readonly choices?: readonly string[];
  readonly openChoices?: boolean;
  readonly figures?: readonly string[];
  /** Whether not-applicable may be answered; yes unless said. */
  readonly mayNotApply?: boolean;
}

export interface SmallCondition {
  readonly id: string;
  /** Its group; by default the id without its last part. */
  readonly group?: string;
  readonly strength?: Condition['strength'];
  readonly profiles?: Condition['profiles'];
  readonly switch?: true;
}

export interface SmallAction {
  readonly id: string;
  readonly step: number;
  readonly serves: readonly string[];
  readonly kind?: Action['kind'];
  readonly growth?: true;
  readonly bmc?: readonly string[];
  readonly who?: readonly string[];
  readonly urgentWhen?: NonNullable<Action['urgent-when']>;
}

export interface SmallEdge {
  readonly before: string;
  readonly after: string;
  readonly kind?: Prerequisite['kind'];
  readonly profiles?: Prerequisite['profiles'];
}

export interface SmallContent {
  readonly items: readonly SmallItem[];
  readonly conditions?: readonly SmallCondition[];
  readonly notAskable?: readonly string[];
  readonly foundation?: readonly string[];
  readonly safety?: readonly string[];
  readonly phases?: Readonly<Record<string, readonly string[]>>;
  readonly switches?: Readonly<Record<string, readonly string[]>>;
  readonly edges?: readonly SmallEdge[];
  readonly actions?: readonly SmallAction[];
  readonly tensions?: readonly { readonly id: string; readonly a: readonly string[]; readonly b: readonly string[] }[];
  readonly roles?: readonly Role[];
}

/** A small instrument that has this switch uses it to know whether people work there now. */
export const WORKERS_SWITCH = 'ervaringsdeskundigen-actief';

const say = (nl: string, en: string): Text => ({ nl, en });

/** An invented instrument, just large enough for one rule: for the organisation 'Jeugdhulp De Lindeboom'. */
export function smallInstrument(content: SmallContent): Instrument {
  return buildInstrument(smallData(content));
}

/** The same as plain data, as it would come from content files. */
export function smallData(content: SmallContent): InstrumentData {
  const items = content.items.map(toItem);
  const phases = content.phases ?? { verkenning: [], veranderklimaat: [] };
  return {
    profile: {
      peil: 'profile/1',
      profile: 'jeugdzorgorganisatie',
      version: '1.2.0',
      title: say('Jeugdzorgorganisatie', 'Youth-care organisation'),
      blocks: [...new Set(items.map((item) => blockOf(item.id)))],
      switches: Object.entries(content.switches ?? {}).map(([id, off]): Switch => ({
        id,
        question: say(`Geldt ${id}?`, `Does ${id} hold?`),
        off: [...off],
        'off-reason': say('Dit is er niet.', 'This is not there.'),
      })),
      ...(content.switches !== undefined && WORKERS_SWITCH in content.switches ? { 'workers-switch': WORKERS_SWITCH } : {}),
      foundation: [...(content.foundation ?? [])],
      safety: [...(content.safety ?? [])],
      phases: Object.entries(phases).map(([id, conditions]): Phase => ({
        id,
        title: say(`Fase ${id}`, `Phase ${id}`),
        conditions: [...conditions],
      })),
      core: items.slice(0, 25).map((item) => item.id),
      'not-askable': (content.notAskable ?? []).map((id) => ({ id, reason: say('Dit volgt uit de rest.', 'This follows from the rest.') })),
    },
    digest: '0123456789abcdef',
    blocks: toBlocks(items),
    frameworks: toFrameworks((content.conditions ?? []).map(toCondition), content.conditions ?? []),
    prerequisites: (content.edges ?? []).map((edge): Prerequisite => ({
      before: edge.before,
      after: edge.after,
      kind: edge.kind ?? 'stated',
      why: say('Het een gaat vooraf aan het ander.', 'The one goes before the other.'),
      source: 'VJ §4.1',
      ...(edge.profiles === undefined ? {} : { profiles: edge.profiles }),
    })),
    actions: (content.actions ?? []).map(toAction),
    roles: content.roles ?? [
      {
        id: 'kwartiermaker',
        title: say('Kwartiermaker', 'Quartermaster'),
        remark: say('Begint meestal.', 'Usually starts.'),
        lead: items.map((item) => item.id),
        check: [],
      },
    ],
    tensions: (content.tensions ?? []).map(({ id, a, b }): Tension => ({
      id,
      title: say(`Spanning ${id}`, `Tension ${id}`),
      a: { text: say('Aan de ene kant.', 'On the one side.'), refs: [...a], source: 'VJ §2.3' },
      b: { text: say('Aan de andere kant.', 'On the other side.'), refs: [...b], source: 'VJ §2.3' },
      question: say('Wat kiezen jullie?', 'What do you choose?'),
      show: say('Peil laat het zien.', 'Peil shows it.'),
    })),
    terms: [],
    rules: SMALL_RULES,
  };
}

function toItem(small: SmallItem): Item {
  const option = (id: string): { id: string; nl: string; en: string } => ({ id, nl: `keuze ${id}`, en: `choice ${id}` });
  return {
    id: small.id,
    question: say(`Hoe staat het met ${small.id}?`, `How is ${small.id} doing?`),
    why: say('Dat helpt.', 'That helps.'),
    kind: small.kind ?? 'maturity',
    anchors: [0, 1, 2, 3, 4].map((level) => say(`Zo ziet ${level} eruit.`, `This is what ${level} looks like.`)),
    examples: { nl: ['een besluit'], en: ['a decision'] },
    source: 'LEJO 5.3',
    evidence: { direct: [...(small.direct ?? [])], partial: [...(small.partial ?? [])] },
    ...(small.choices === undefined ? {} : { choices: small.choices.map(option) }),
    ...(small.openChoices === true ? { 'open-choices': true } : {}),
    ...(small.figures === undefined ? {} : { figures: small.figures.map(option) }),
    ...(small.mayNotApply === false ? {} : { 'not-applicable': say('Als dit er niet is.', 'If this is not there.') }),
  };
}

function toCondition(small: SmallCondition): Condition {
  return {
    id: small.id,
    title: say(`Voorwaarde ${small.id}`, `Condition ${small.id}`),
    met: say('Het staat op papier.', 'It is on paper.'),
    profiles: small.profiles ?? ['jeugdzorgorganisatie'],
    strength: small.strength ?? 'explicit',
    source: 'VJ §4.1',
    ...(small.switch === undefined ? {} : { switch: small.switch }),
  };
}

function toAction(small: SmallAction): Action {
  return {
    id: small.id,
    kind: small.kind ?? 'action',
    step: small.step,
    title: say(`Doe ${small.id}`, `Do ${small.id}`),
    do: say('Spreek het af.', 'Agree on it.'),
    'first-step': say('Bel elkaar.', 'Call each other.'),
    who: [...(small.who ?? ['kwartiermaker'])],
    'done-when': say('Het is afgesproken.', 'It is agreed.'),
    serves: [...small.serves],
    source: ['VJ §4.1'],
    ...(small.growth === undefined ? {} : { growth: small.growth }),
    ...(small.bmc === undefined ? {} : { bmc: [...small.bmc] }),
    ...(small.urgentWhen === undefined ? {} : { 'urgent-when': small.urgentWhen }),
  };
}

const BLOCKS: Readonly<Record<string, string>> = {
  ORG: 'organisatie',
  CUL: 'cultuur',
  ONT: 'ontwikkeling',
  PER: 'personeelsbeleid',
  OPL: 'opleidingsbeleid',
  SUP: 'aanvullend',
};

function blockOf(item: string): string {
  return BLOCKS[item.slice(0, 3)] ?? 'organisatie';
}

function toBlocks(items: readonly Item[]): Block[] {
  const ids = [...new Set(items.map((item) => blockOf(item.id)))];
  return ids.map((id) => ({
    id,
    title: say(`Blok ${id}`, `Block ${id}`),
    questions: [
      {
        id: `${id.slice(0, 3).toUpperCase()}-Q`,
        title: say('Vragen', 'Questions'),
        items: items.filter((item) => blockOf(item.id) === id),
      },
    ],
  }));
}

function toFrameworks(conditions: readonly Condition[], small: readonly SmallCondition[]): Framework[] {
  const groupOf = (id: string): string => small.find((candidate) => candidate.id === id)?.group ?? id.split('-').slice(0, 2).join('-');
  return (['VJ', 'DSP', 'LEJO'] as const).flatMap((id): Framework[] => {
    const own = conditions.filter((condition) => (condition.id.startsWith('LX-') ? 'LEJO' : condition.id.split('-')[0]) === id);
    if (own.length === 0) return [];
    const groups = [...new Set(own.map((condition) => groupOf(condition.id)))];
    return [
      {
        id,
        title: say(`Kader ${id}`, `Framework ${id}`),
        groups: groups.map((group) => ({
          id: group,
          title: say(`Groep ${group}`, `Group ${group}`),
          conditions: own.filter((condition) => groupOf(condition.id) === group),
        })),
      },
    ];
  });
}
