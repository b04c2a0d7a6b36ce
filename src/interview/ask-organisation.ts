import type { Asking } from './ask-situation.ts';
import type { Organisation } from './interview.ts';
import { MOST, tidy } from './session.ts';
import { wordsOf } from './texts.ts';

/**
 * Asks the name, where it is not known yet, and the size of the organisation.
 * @param above what stands above each of the two, with these lines below it
 */
export async function askOrganisation(
  { lang, prompts }: Pick<Asking, 'lang' | 'prompts'>,
  known: string | undefined,
  above: (...more: string[]) => string[],
): Promise<Organisation> {
  const t = wordsOf(lang);
  const name =
    known ??
    (await prompts.text({
      above: above(),
      message: t.name,
      mayCancel: false,
      check: (text) => (tidy(text) === '' ? t.nameNeeded : tidy(text).length > MOST.name ? t.tooLong(MOST.name) : undefined),
    })) ??
    '';
  const typed = await prompts.text({
    above: above(t.mayBeEmpty),
    message: t.employees,
    mayCancel: false,
    check: (text) => (tidy(text) !== '' && readCount(text) === undefined ? t.employeesWrong : undefined),
  });
  const employees = readCount(typed ?? '');
  return employees === undefined ? { name: tidy(name) } : { name: tidy(name), employees };
}

/** A typed number of people; points and spaces between thousands are fine. */
export function readCount(text: string): number | undefined {
  const digits = tidy(text).replace(/(?<=\d)[. ](?=\d{3}\b)/g, '');
  return /^\d{1,7}$/.test(digits) && Number(digits) <= 1_000_000 ? Number(digits) : undefined;
}
