/**
 * Everything a person has answered in one filing. The answers are the only truth: the journey, the papers asked for and every problem
 * are computed from them. The first level of keys equals the first part of an anchor (`subject.phone`, `sites.0.siteName`,
 * `materials.commitment-letter`), so an anchor is a path into this object.
 */
import * as z from '@domain/zod'
import { materialAnswerSchema } from './material'
import { recordAnswersSchema } from './record'
import { regionSchema } from './region'
import { repliesSchema } from './replies'
import { resourceChoiceSchema } from './resource'
import { responsiblePersonFields } from './responsible-person'
import { siteSchema } from './site'
import { subjectSchema } from './subject'
import { line } from './text'

export const verifyTypeSchema = z.object({
  region: z.optional(regionSchema),
  /** Kebab-case id of a subject nature (enums). */
  subjectNature: line(40),
  /** Kebab-case id of a certificate type. */
  subjectCertificateType: line(40),
  subjectCertificateNumber: line(40),
  domain: line(253),
  resource: z.optional(resourceChoiceSchema),
})

export const sitePersonSchema = z.object({ sameAsSubjectPerson: z.optional(z.boolean()), ...responsiblePersonFields })

/** The outcome of one video check, by site person (index as in sitePersons; an individual's is 0). */
export const identityCheckAnswerSchema = z.object({
  checkId: z.string().check(z.maxLength(64)),
  status: z.enum(['submitted', 'passed', 'manual', 'retry', 'rejected']),
  at: z.string().check(z.maxLength(40)),
})

/** How a value came about; a value with no entry was typed. */
export const sourceSchema = z.object({
  from: z.enum(['typed', 'recognised', 'imported']),
  confidence: z.optional(z.number()),
  /** What was read, kept to show "recognised ≠ typed" at preview; as long as the longest field that can be read, the scope of a licence. */
  recognised: line(2000),
})

/** A tick at 「已知晓，仍要继续」 (spec K6-1). It holds only while the value is the one that was ticked. */
export const acknowledgementSchema = z.object({
  ruleKey: z.string().check(z.maxLength(60)),
  anchor: z.string().check(z.maxLength(80)),
  asOf: line(20),
  at: z.string().check(z.maxLength(40)),
  /** Digest of the value that was ticked, from `valueDigest`. */
  digest: z.string().check(z.maxLength(80)),
})

export const previewSchema = z.object({
  /** Ids of the agreements ticked, with the moment, ISO 8601. */
  agreements: z.optional(z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(40)))),
})

export const answersSchema = z.object({
  'verify-type': verifyTypeSchema,
  /** Only filings under an existing record have it. */
  record: z.optional(recordAnswersSchema),
  subject: subjectSchema,
  sites: z.array(siteSchema).check(z.maxLength(50, '一次最多 50 个网站')),
  sitePersons: z.array(sitePersonSchema).check(z.maxLength(50)),
  'identity-check': z.object({ checks: z.optional(z.record(z.string().check(z.maxLength(3)), identityCheckAnswerSchema)) }),
  materials: z.record(z.string().check(z.maxLength(60)), materialAnswerSchema),
  preview: previewSchema,
  sources: z.record(z.string().check(z.maxLength(80)), sourceSchema),
  acknowledged: z.array(acknowledgementSchema).check(z.maxLength(200)),
  /** Only after a refusal: what was answered to the reviewer without a change. */
  replies: z.optional(repliesSchema),
})
export type Answers = z.infer<typeof answersSchema>
export type VerifyTypeAnswers = z.infer<typeof verifyTypeSchema>
export type SitePerson = z.infer<typeof sitePersonSchema>
export type ValueSource = z.infer<typeof sourceSchema>

/** A filing nobody has answered anything in yet. */
export const emptyAnswers = (): Answers => ({
  'verify-type': {},
  subject: {},
  sites: [{}],
  sitePersons: [{}],
  'identity-check': {},
  materials: {},
  preview: {},
  sources: {},
  acknowledged: [],
})
