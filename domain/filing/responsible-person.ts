/** 负责人: the person an authority calls and texts. The subject's and the site's have one shape. Source: spec C3. */
import * as z from '@domain/zod'
import { date, line } from './text'

export const responsiblePersonFields = {
  name: line(30),
  idType: line(40),
  idNumber: line(40),
  idValidFrom: date,
  idValidTo: date,
  idLongTerm: z.optional(z.boolean()),
  phone: line(20),
  emergencyPhone: line(20),
  emergencyContactName: line(30),
  emergencyContactRelation: line(20),
  /** A fixed telephone, asked for by the form of 2018. */
  officePhone: line(30),
  email: line(100),
}
export const responsiblePersonSchema = z.object(responsiblePersonFields)
export type ResponsiblePerson = z.infer<typeof responsiblePersonSchema>
