import type { ReportBasis, ReportMinimum, ReportVoices } from '../model/generated/report.ts';
import type { Text } from '../model/text.ts';
import type { Voices } from '../model/voices.ts';
import type { Outcome } from './context.ts';
import { joinTitles, rolesText } from './perspectives.ts';

/** Whose view the outcome is, and whether enough voices are in it to call it that of the organisation. */
export function basisOf(outcome: Outcome): Omit<ReportBasis, 'questions'> {
  const { lang } = outcome;
  const { changed } = outcome.instrument;
  const basis = viewOf(outcome);
  if (changed === undefined) return basis;
  const made = {
    nl: `Gemaakt met aangepaste vragen of regels: ${changed.nl}.`,
    en: `Made with changed questions or rules: ${changed.en}.`,
  };
  return { ...basis, heading: `${basis.heading} ${made[lang]}` };
}

function viewOf(outcome: Outcome): Omit<ReportBasis, 'questions'> {
  const { instrument, answers, lang } = outcome;
  const situation = Object.fromEntries(answers.situation);
  const { voices, role } = answers;
  if (voices === undefined || role !== undefined) {
    const title = instrument.roles.find((candidate) => candidate.id === role)?.title[lang] ?? role ?? '';
    return { heading: viewOfOne(title)[lang], ...(role === undefined ? {} : { role }), situation };
  }
  const about = reportVoices(outcome, voices);
  return { heading: headingOf(outcome, voices, about)[lang], voices: about, situation };
}

function viewOfOne(title: string): Text {
  return {
    nl: `De blik van één rol: ${title}. Dit is niet de uitkomst van de hele organisatie.`,
    en: `The view of one role: ${title}. This is not the outcome of the whole organisation.`,
  };
}

function headingOf(outcome: Outcome, voices: Voices, { counted, perspectives, representative }: ReportVoices): Text {
  const titles = voices.perspectives.map((perspective) => rolesText(outcome, perspective.roles));
  const counts: Text =
    voices.talks === undefined
      ? { nl: 'Elk perspectief telt even zwaar.', en: 'Each perspective counts the same.' }
      : { nl: 'Zij zaten aan één tafel: wat zij samen afspraken, telt.', en: 'They sat at one table: what they agreed on counts.' };
  if (representative) {
    return {
      nl: `De blik van de organisatie: ${counted} mensen, ${perspectives} perspectieven. ${counts.nl}`,
      en: `The view of the organisation: ${counted} people, ${perspectives} perspectives. ${counts.en}`,
    };
  }
  const [only = '', ...more] = titles;
  if (titles.length === 0) {
    return {
      nl: 'Er is nog niets te tonen: de groepen die antwoordden zijn te klein.',
      en: 'There is nothing to show yet: the groups that answered are too small.',
    };
  }
  if (more.length === 0) return viewOfOne(only);
  return {
    nl: `Nog niet de blik van de organisatie, wel die van: ${titles.join('; ')}.${voices.talks === undefined ? '' : ` ${counts.nl}`}`,
    en: `Not yet the view of the organisation, but that of: ${titles.join('; ')}.${voices.talks === undefined ? '' : ` ${counts.en}`}`,
  };
}

function reportVoices(outcome: Outcome, voices: Voices): ReportVoices {
  const { lang } = outcome;
  const minimum = minimumOf(outcome, voices);
  const short = minimum.filter(({ needed, counted }) => counted < needed);
  const representative = minimum.length > 0 && short.length === 0;
  const who = short.map(({ who: group, needed, counted }) => `${group} (${counted}/${needed})`).join('; ');
  return {
    people: voices.people,
    counted: voices.perspectives.reduce((sum, { people }) => sum + people, 0),
    perspectives: voices.perspectives.length,
    representative,
    why: {
      nl: representative
        ? 'Van elke groep die nodig is, tellen genoeg mensen mee.'
        : `Om voor de organisatie te spreken ontbreekt nog: ${who}.`,
      en: representative
        ? 'Of every group that is needed enough people count.'
        : `To speak for the organisation these are still missing: ${who}.`,
    }[lang],
    'own-view': ownView(outcome, voices),
    minimum,
    missing: voices.missing.map(({ people, needed, roles }) => ({
      who: rolesText(outcome, roles),
      people,
      needed,
      how: {
        nl: `Deze groep telt mee vanaf ${needed} mensen. Of als ieder van hen het goed vindt om in een kleine groep te worden getoond ('shown: true').`,
        en: `This group counts from ${needed} people. Or if each of them agrees to be shown in a small group ('shown: true').`,
      }[lang],
    })),
  };
}

/** On how many questions about their safety and support people who work with own experience speak for themselves. */
function ownView({ instrument, assessment }: Outcome, voices: Voices): ReportVoices['own-view'] {
  const own = instrument.profile.voices?.['own-view'];
  const items = (own?.items ?? []).filter((id) => assessment.items.get(id)?.answer.kind !== 'switched-off');
  const theirs = voices.perspectives.filter(({ roles }) => own?.roles.some((role) => roles.has(role)) === true);
  return { answered: items.filter((id) => theirs.some(({ views }) => views.has(id))).length, of: items.length };
}

function minimumOf({ instrument, lang }: Outcome, voices: Voices): ReportMinimum[] {
  return (instrument.profile.voices?.minimum ?? []).map(({ roles, people }) => ({
    who: joinTitles(
      roles.map((id) => instrument.roles.find((role) => role.id === id)?.title[lang] ?? id),
      { nl: 'of', en: 'or' }[lang],
    ),
    needed: people,
    counted: voices.perspectives.reduce(
      (sum, perspective) => sum + roles.reduce((own, role) => own + (perspective.roles.get(role) ?? 0), 0),
      0,
    ),
  }));
}
