import type { AnyFile } from '../files/read-file.ts';
import type { ContentCheck } from './content-check.ts';

/** Every condition that applies is asked or listed as not askable, and is served by advice; every question has someone who answers. */
export function checkCompleteness(check: ContentCheck): void {
  const { instrument } = check;
  const profile = check.all.findLast((file) => file.kind === 'profile');
  if (profile === undefined) return;
  checkSilence(check, profile, instrument.profile['silent-frameworks'] ?? []);
  const served = new Set(instrument.actions.filter((action) => action.kind !== 'upkeep').flatMap((action) => action.serves));
  for (const framework of instrument.scored) {
    for (const condition of framework.groups.flatMap((group) => group.conditions)) {
      const asked = (instrument.links.get(condition.id) ?? []).some((link) => link.direct);
      const listed = instrument.notAskable.has(condition.id);
      if (asked === listed) {
        check.say(
          profile,
          ['not-askable'],
          'content-not-asked',
          asked
            ? {
                nl: `${condition.id} wordt gevraagd, maar staat ook op de lijst 'not-askable'.`,
                en: `${condition.id} is asked, but also stands on the list 'not-askable'.`,
              }
            : {
                nl: `Geen enkele vraag is rechtstreeks bewijs voor ${condition.id}.`,
                en: `No question is direct evidence for ${condition.id}.`,
              },
          {
            nl: 'Maak een vraag met deze id onder evidence.direct, of zet hem met een reden onder not-askable.',
            en: 'Make a question with this id under evidence.direct, or put it with a reason under not-askable.',
          },
          true,
        );
      }
      if (!served.has(condition.id)) {
        check.say(
          profile,
          ['profile'],
          'content-not-served',
          { nl: `Geen enkel advies helpt bij ${condition.id}.`, en: `No advice serves ${condition.id}.` },
          { nl: "Zet de id onder 'serves' van een advies.", en: "Put the id under 'serves' of an advice." },
        );
      }
    }
  }
  const led = new Set(instrument.roles.flatMap((role) => role.lead));
  for (const id of instrument.items.keys()) {
    if (!led.has(id))
      check.say(
        profile,
        ['profile'],
        'content-not-asked',
        { nl: `Geen enkele rol beantwoordt ${id} als eerste.`, en: `No role answers ${id} first.` },
        { nl: "Zet de id onder 'lead' van een rol.", en: "Put the id under 'lead' of a role." },
      );
  }
}

/** A framework has conditions for this profile, or the profile says why it has none. */
function checkSilence(check: ContentCheck, profile: AnyFile, listed: readonly { readonly id: string }[]): void {
  const { frameworks, scored } = check.instrument;
  for (const [index, { id }] of listed.entries()) {
    if (!scored.some((framework) => framework.id === id)) continue;
    check.say(
      profile,
      ['silent-frameworks', index, 'id'],
      'content-not-asked',
      {
        nl: `${id} heeft voorwaarden voor dit soort organisatie, maar staat op de lijst 'silent-frameworks'.`,
        en: `${id} has conditions for this kind of organisation, but stands on the list 'silent-frameworks'.`,
      },
      { nl: 'Haal het kader van de lijst.', en: 'Take the framework off the list.' },
    );
  }
  for (const { id } of frameworks) {
    if (id === 'LEJO' || scored.some((framework) => framework.id === id) || listed.some((entry) => entry.id === id)) continue;
    check.say(
      profile,
      ['profile'],
      'content-not-asked',
      { nl: `${id} heeft geen enkele voorwaarde voor dit soort organisatie.`, en: `${id} has no condition for this kind of organisation.` },
      {
        nl: 'Zet het kader met een reden onder silent-frameworks. Dan noemt het rapport die reden.',
        en: 'Put the framework with a reason under silent-frameworks. The report then gives that reason.',
      },
    );
  }
}
