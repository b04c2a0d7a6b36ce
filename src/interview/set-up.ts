import type { Role } from '../model/instrument.ts';
import { askOrganisation } from './ask-organisation.ts';
import type { Asking } from './ask-situation.ts';
import { type Head, questionsOf, type Scope } from './interview.ts';
import { setUpWordsOf } from './set-up-texts.ts';
import { wordsOf } from './texts.ts';

/** What is known before anything is asked: from the flags and the calendar. */
export interface Known {
  readonly date: string;
  readonly organisation?: string | undefined;
  readonly role?: string | undefined;
  readonly scope?: Scope | undefined;
}

const DEFAULT_ROLE = 'kwartiermaker';

/** Asks what comes before the questions and is not known yet. The first screen tells how it works. */
export async function askHead(asking: Asking, known: Known): Promise<Head> {
  const { instrument, lang, prompts } = asking;
  const t = setUpWordsOf(lang);
  const roleOf = (id: string | undefined): Role | undefined => instrument.roles.find((candidate) => candidate.id === id);
  let asks = [
    known.organisation === undefined,
    true,
    known.role === undefined,
    asksShown(roleOf(known.role)),
    known.scope === undefined,
  ].filter(Boolean).length;
  const [first, second, third] = t.how;
  const how = [first, prompts.drawn ? second : t.howPlain, third].filter((line) => line !== undefined);
  let asked = 0;
  const above = (...more: string[]): string[] => {
    asked++;
    const intro = asked === 1 ? [instrument.profile['speaks-of']?.question[lang] ?? t.title, '', ...how, ''] : [];
    return [...intro, t.beforehand(asked, asks), ...more];
  };

  const organisation = await askOrganisation(asking, known.organisation, above);
  const role =
    known.role ??
    (await prompts.select<string>({
      above: above(t.roleGroup),
      message: t.role,
      options: instrument.roles.map((entry) => ({ value: entry.id, name: entry.title[lang], about: entry.remark[lang] })),
      start: DEFAULT_ROLE,
      mayCancel: false,
    })) ??
    DEFAULT_ROLE;
  if (known.role === undefined && asksShown(roleOf(role))) asks++;
  const shown = asksShown(roleOf(role)) ? await askShown(asking, above) : undefined;
  const scope = known.scope ?? (await askScope(asking, roleOf(role), role, above()));
  return { organisation, date: known.date, role, ...(shown === undefined ? {} : { shown }), scope };
}

/** Only who could be harmed by being recognised is asked; the others need not decide anything. */
function asksShown(role: Role | undefined): boolean {
  return role?.vulnerable === true;
}

/** Whether answers may count although so few people gave theirs that one can guess whose they are. No is the default. */
async function askShown({ instrument, lang, prompts }: Asking, above: (...more: string[]) => string[]): Promise<boolean> {
  const t = setUpWordsOf(lang);
  const from = instrument.rules.voices['shown-from'].value;
  const agree = await prompts.select<'no' | 'yes'>({
    above: above('', t.shownWhy(from), ''),
    message: t.shown,
    options: [
      { value: 'no', name: wordsOf(lang).no, about: t.shownNo(from) },
      { value: 'yes', name: wordsOf(lang).yes, about: t.shownYes },
    ],
    start: 'no',
    mayCancel: false,
  });
  return agree === 'yes';
}

/** A role with a short form of its own is offered that first: it was made for them. */
async function askScope(
  { instrument, lang, prompts }: Asking,
  found: Role | undefined,
  role: string,
  above: readonly string[],
): Promise<Scope> {
  const t = setUpWordsOf(lang);
  const count = (scope: Scope): number => questionsOf(instrument, scope, role, new Map()).length;
  const option = (value: Scope): { value: Scope; name: string; about: string } => ({
    value,
    name: t.scopes[value](count(value)),
    about: t.scopeAbout[value],
  });
  const plain = { value: 'core', name: t.plainScope(count('core')), about: t.plainScopeAbout } as const;
  const own =
    found?.short === undefined ? [option('role'), option('core')] : count('role') > count('core') ? [plain, option('role')] : [plain];
  const options = [...own, option('all')];
  const start = options[0]?.value ?? 'role';
  return (await prompts.select<Scope>({ above, message: t.scope, options, start, mayCancel: false })) ?? start;
}
