import type { GroupScope } from '../../model/generated/group.ts';
import { groupPeople, type Person } from '../../scoring/privacy.ts';
import { askOrganisation } from '../ask-organisation.ts';
import type { Asking } from '../ask-situation.ts';
import { type GroupHead, groupQuestions } from './group.ts';
import { groupWordsOf } from './group-texts.ts';
import type { Seat } from './talk.ts';

/** What is known before anything is asked: from the flags and the calendar. */
export interface KnownOfGroup {
  readonly date: string;
  readonly organisation?: string | undefined;
  readonly scope?: GroupScope | undefined;
}

/** The most people of one role that a session takes. */
const MOST_PEOPLE = 40;

/** Asks who is in the room and what to go through. The first screen tells how it works. */
export async function askGroupHead(room: Asking, known: KnownOfGroup): Promise<GroupHead> {
  const g = groupWordsOf(room.lang);
  let intro = [g.title, '', ...g.how, ''];
  const above = (...more: string[]): string[] => {
    const all = [...intro, ...more];
    intro = [];
    return all;
  };
  const organisation = await askOrganisation(room, known.organisation, above);
  const seats = await askSeats(room);
  const scope = known.scope ?? (await askScope(room));
  return { organisation, date: known.date, room: seats, scope };
}

/** Roles with their numbers, and for groups that would be too small whether they may be shown. */
async function askSeats(room: Asking): Promise<Seat[]> {
  const { instrument, lang, prompts } = room;
  const g = groupWordsOf(lang);
  let roles: readonly string[] = [];
  for (let first = true; roles.length === 0; first = false) {
    const options = instrument.roles.map(({ id, title }) => ({ value: id, name: title[lang] }));
    roles = (await prompts.tick({ above: [...(first ? [] : [g.rolesNeeded]), g.rolesHelp], message: g.roles, options, ticked: [] })) ?? [];
  }
  const seats: Seat[] = [];
  for (const { id, title } of instrument.roles) {
    if (!roles.includes(id)) continue;
    const wrong = g.peopleWrong(MOST_PEOPLE);
    const isFine = (text: string): boolean => /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MOST_PEOPLE;
    const people = await prompts.text({
      above: [g.peopleHelp],
      message: g.people(title[lang]),
      mayCancel: false,
      check: (text) => (text.trim() === '' || isFine(text) ? undefined : wrong),
    });
    seats.push({ role: id, people: Number(people?.trim() === '' ? 1 : people), shown: undefined });
  }
  return askShown(room, seats);
}

/** Tells what is seen by whom; asks about agreement only where a group stays out of every figure without it. */
async function askShown({ instrument, lang, prompts }: Asking, seats: readonly Seat[]): Promise<Seat[]> {
  const g = groupWordsOf(lang);
  const titleOf = (id: string): string => instrument.roles.find((role) => role.id === id)?.title[lang] ?? id;
  const exposed = seats.filter(({ role }) =>
    instrument.roles.some(({ id, vulnerable, anonymous }) => id === role && (vulnerable === true || anonymous === true)),
  );
  if (exposed.length === 0) return [...seats];
  await prompts.page(g.privacyTitle, g.privacy(exposed.map(({ role, people }) => `${titleOf(role)} (${people})`).join(', ')));
  const people = seats.flatMap(({ role, people: count }) => Array.from({ length: count }, (): Person => ({ role, shown: false })));
  const small = groupPeople(people, instrument).hidden.flatMap(({ roles }) => [...roles.keys()]);
  const answered: Seat[] = [];
  for (const seat of seats) {
    if (!small.includes(seat.role)) {
      answered.push(seat);
      continue;
    }
    const agree = await prompts.select<'no' | 'yes'>({
      above: [g.small(titleOf(seat.role), seat.people), g.smallHelp],
      message: g.smallAsk,
      options: [
        { value: 'no', name: g.smallNo },
        { value: 'yes', name: g.smallYes },
      ],
      start: 'no',
      mayCancel: false,
    });
    answered.push({ ...seat, shown: agree === 'yes' });
  }
  return answered;
}

async function askScope({ instrument, lang, prompts }: Asking): Promise<GroupScope> {
  const g = groupWordsOf(lang);
  const count = (scope: GroupScope): number => groupQuestions(instrument, scope, new Map()).length;
  const option = (value: 'core' | 'aspects' | 'all', n: number): { value: typeof value; name: string; about: string } => ({
    value,
    name: g.scopes[value](n),
    about: g.scopeAbout[value],
  });
  for (;;) {
    const picked = await prompts.select<'core' | 'aspects' | 'all'>({
      above: [],
      message: g.scope,
      options: [option('core', count('core')), option('aspects', instrument.blocks.length), option('all', count('all'))],
      start: 'core',
      mayCancel: false,
    });
    if (picked !== 'aspects') return picked ?? 'core';
    const options = instrument.blocks.map(({ id, title }) => ({ value: id, name: `${title[lang]} (${count([id])})` }));
    const aspects = await prompts.tick({ above: [], message: g.aspects, options, ticked: [] });
    if (aspects !== undefined && aspects.length > 0) return [...aspects];
  }
}
