/** 备案密码: the secret of a filed subject. It is compared and asked about, never shown, and taken out of whatever is kept or handed on. */
import { valueDigest } from '@domain/journey/value-digest'
import type { Answers } from './answers'

/** Tells whether an answer of the authority is still about this password. */
export const digestOfFilingPassword = (filingNumber: string | undefined, password: string): string =>
  valueDigest([filingNumber ?? '', password])

/** The same answers without it, for everybody but the person who is filing. */
export function withoutFilingPassword<A extends Pick<Answers, 'record'>>(answers: A): A {
  if (answers.record?.filingPassword === undefined) return answers
  const { filingPassword: _secret, ...record } = answers.record
  return { ...answers, record }
}
