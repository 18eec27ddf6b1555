/**
 * What was looked up about single values beside the detection: a phone's home, who else uses a number, a domain's holder, how a site answers.
 * Each entry counts only for the value it was made for; what is absent is not known, and then no rule says anything about it. Source: spec D, K5.
 */
import * as z from '@domain/zod'

const word = z.string().check(z.maxLength(253))
const count = z.optional(z.number())

export const phoneLookUpSchema = z.object({
  number: word,
  /** Six-digit code of the province the number was issued in. */
  provinceCode: z.optional(word),
  /** How many subjects other than this one have it in their records at the authority. */
  otherSubjects: count,
})
export const personLookUpSchema = z.object({
  idNumber: word,
  /** How many other subjects this person answers for, in the authority's records. */
  otherSubjects: count,
  /** How many sites of other units this person is responsible for. */
  otherUnitsSites: count,
})
export const domainLookUpSchema = z.object({
  name: word,
  registrar: z.optional(z.enum(['own', 'other', 'foreign'])),
  /** YYYY-MM-DD. */
  expiresAt: z.optional(word),
  /** The day it was first filed, YYYY-MM-DD. */
  filedAt: z.optional(word),
  holder: z.optional(z.nullable(z.object({ nature: word, name: word, certificateNumber: z.optional(word) }))),
})
export const siteLookUpSchema = z.object({
  domain: word,
  reachable: z.optional(z.boolean()),
  /** The filing number in its footer; null = there is none. */
  footerNumber: z.optional(z.nullable(word)),
  /** What it shows fits what was filed. */
  contentMatches: z.optional(z.boolean()),
  /** Its name points at an address other than the one filed. */
  resolvesElsewhere: z.optional(z.boolean()),
})

export const lookUpsSchema = z.object({
  phones: z.optional(z.array(phoneLookUpSchema)),
  people: z.optional(z.array(personLookUpSchema)),
  domains: z.optional(z.array(domainLookUpSchema)),
  sites: z.optional(z.array(siteLookUpSchema)),
  /** Whether the subject's 备案密码 is right; it is known by the digest of number and password. */
  filingPassword: z.optional(z.object({ digest: word, right: z.boolean() })),
})
export type LookUps = z.infer<typeof lookUpsSchema>
export type PhoneLookUp = z.infer<typeof phoneLookUpSchema>
export type PersonLookUp = z.infer<typeof personLookUpSchema>
export type DomainLookUp = z.infer<typeof domainLookUpSchema>
export type SiteLookUp = z.infer<typeof siteLookUpSchema>
