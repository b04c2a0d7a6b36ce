import type { ErrorObject } from 'ajv';

/** A precompiled check; after a call that gave false, errors holds all that is wrong. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
