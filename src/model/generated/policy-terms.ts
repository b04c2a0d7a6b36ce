/* Made by scripts/generate.ts from schemas/policy-terms.schema.json: change that file, not this one. */

/**
 * Words that all policy rules share.
 */
export interface PolicyTermsFile {
  peil: 'policy-terms/1';
  subject?: SubjectTerms;
  signs?: SignTerms;
  /**
   * Concepts that any rule may name.
   */
  concepts?: {
    [k: string]: Concept11;
  };
  /**
   * Verbs whose past and participle do not follow from the infinitive: [infinitive, singular present, past singular, past plural, participle].
   */
  'strong-verbs'?: string[][];
}
/**
 * How papers speak about the subject, and about what is not the subject.
 */
export interface SubjectTerms {
  people: Concept;
  knowledge: Concept1;
  own: Concept2;
  reference: Concept3;
  others: Concept4;
  served: Concept5;
  elsewhere: Concept6;
}
/**
 * Experts by experience, as roles.
 */
export interface Concept {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * Lived-experience knowledge and expertise.
 */
export interface Concept1 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * Professionals who use their own experience.
 */
export interface Concept2 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * Words that point back to people or things in the sentence before.
 */
export interface Concept3 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * Other groups: a sentence about them does not borrow its subject from the sentence before.
 */
export interface Concept4 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * People who receive help: a concept right before them is about them, not about the subject.
 */
export interface Concept5 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * Topics whose heading ends the subject of the heading above.
 */
export interface Concept6 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * Signs for and against arranged.
 */
export interface SignTerms {
  actor: Concept7;
  party: Concept8;
  commitment: Concept9;
  being: Concept10;
  date: Concept11;
  frequency: Concept11;
  amount: Concept11;
  product: Concept11;
  settled: Concept12;
  intention: Concept11;
  negation: Concept11;
  condition: Concept11;
  past: Concept11;
  quotation: Concept11;
  soft: Concept13;
  wish: Concept14;
  making: Concept15;
}
/**
 * Someone with a role, or a scope such as every team.
 */
export interface Concept7 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * An organisation or group as a whole: says less than a role.
 */
export interface Concept8 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * Verbs by which an organisation says what it does.
 */
export interface Concept9 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * To be and to become: enough only with someone in a role or another detail.
 */
export interface Concept10 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * One idea as a list of ways to say it.
 */
export interface Concept11 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * One idea as a list of ways to say it.
 */
export interface Concept12 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * One idea as a list of ways to say it.
 */
export interface Concept13 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * One idea as a list of ways to say it.
 */
export interface Concept14 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
/**
 * One idea as a list of ways to say it.
 */
export interface Concept15 {
  /**
   * Words and phrases. Inflection is added; words of six letters or more also match as first or last part of a compound. *plan, plan*, *plan*: as last, first or any part of a word; =team: this form only; two words: next to each other; 'in … dienst': at most five words between; #: a number; #jaar: a year; @ in a phrase: any word for experts by experience.
   */
  words?: string[];
  /**
   * Infinitives; all forms are made. vast|stellen: also apart in the sentence (stelt … vast).
   */
  verbs?: string[];
  /**
   * Names of other concepts whose words count too.
   */
  also?: string[];
  /**
   * Phrases inside which a hit does not count.
   */
  except?: string[];
}
