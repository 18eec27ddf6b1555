/**
 * What the authority holds on a subject that has filed before: its numbers, its data, its sites. In clear only to its proven owner (the
 * account's real name is this subject); a filing under it is compared with it, prefilled from it or ends it. Source: spec A2–A9, B4, K1.
 */
import * as z from '@domain/zod'
import { line } from './text'

const text = z.string().check(z.maxLength(300))
const list = z.array(z.string().check(z.maxLength(253))).check(z.maxLength(50))

export const recordedPersonSchema = z.object({
  name: text,
  idType: text,
  idNumber: text,
  phone: text,
  email: z.optional(z.nullable(text)),
  isLegalRep: z.optional(z.boolean()),
  /** The number no longer answers; absent = not known. */
  phoneDisused: z.optional(z.boolean()),
})
export type RecordedPerson = z.infer<typeof recordedPersonSchema>

export const siteRecordSchema = z.object({
  /** 网站备案号: the subject's number with -n. */
  filingNumber: text,
  name: text,
  domains: list,
  homeUrls: list,
  /** Accessed through this provider; through others. */
  accessedHere: z.boolean(),
  accessedElsewhere: z.boolean(),
  serviceContent: z.optional(text),
  person: z.optional(z.nullable(recordedPersonSchema)),
  /** The resource or authorisation code it runs on here. */
  resource: z.optional(z.nullable(text)),
  /** Whether the site answers, and the number in its footer; absent = not known. */
  reachable: z.optional(z.boolean()),
  footerNumber: z.optional(z.nullable(text)),
})
export type SiteRecord = z.infer<typeof siteRecordSchema>

export const subjectRecordSchema = z.object({
  /** 主体备案号. */
  filingNumber: text,
  state: z.enum(['filed', 'hollow', 'in-flight']),
  nature: text,
  certificateType: text,
  certificateNumber: text,
  name: text,
  provinceCode: text,
  certificateAddress: z.optional(text),
  contactAddress: z.optional(text),
  /** YYYY-MM-DD. */
  filedAt: z.optional(z.nullable(text)),
  person: z.optional(z.nullable(recordedPersonSchema)),
  legalRep: z.optional(z.nullable(z.object({ name: text, idNumber: text }))),
  /** The subject lives in this account. */
  here: z.boolean(),
  /** The record still stands under this older certificate. */
  underOldCertificate: z.boolean(),
  sites: z.array(siteRecordSchema).check(z.maxLength(200)),
})
export type SubjectRecord = z.infer<typeof subjectRecordSchema>

/** What a person answers about the record: whose it is, which sites are meant, what is no longer true. */
export const recordAnswersSchema = z.object({
  subjectFilingNumber: line(60),
  /** The sites picked, in the order of `sites`. */
  siteFilingNumbers: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200))),
  /** Anchors of recorded values that the person says are no longer true. */
  outdated: z.optional(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200))),
  /** 备案密码 of the subject, which an access under the policy of 2018 needs. A secret: never shown, logged or kept with a submission. */
  filingPassword: line(64),
  /** When the person confirmed the comparison, and had read the consequences; ISO 8601. */
  confirmedAt: line(40),
  consequencesReadAt: line(40),
})
export type RecordAnswers = z.infer<typeof recordAnswersSchema>
