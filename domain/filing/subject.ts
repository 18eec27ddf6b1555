/** 主体信息: who is filing, with the subject's responsible person (for an individual, the same person). Source: spec C2, K1. */
import * as z from '@domain/zod'
import { responsiblePersonFields } from './responsible-person'
import { date, line } from './text'

export const subjectSchema = z.object({
  subjectName: line(100),
  certificateAddress: line(256),
  certificateValidFrom: date,
  certificateValidTo: date,
  certificateLongTerm: z.optional(z.boolean()),
  businessScope: line(2000),
  legalRepName: line(30),
  legalRepIdType: line(40),
  legalRepIdNumber: line(40),
  investorOrSupervisor: line(100),
  contactAddress: line(256),
  /** Ticked when the address has no door number: puts the sentence into the remark. */
  addressMostDetailed: z.optional(z.boolean()),
  subjectRemark: line(300),
  ...responsiblePersonFields,
})
export type Subject = z.infer<typeof subjectSchema>
