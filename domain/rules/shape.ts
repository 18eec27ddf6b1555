/** Shapes that values of several rules are made of. All of them are closed: a word nobody knows makes a value unknown, never silently empty. */
import { type CertificateTypeId, certificateTypeIds } from '@domain/certificates/certificate-type'
import { subjectNatureIds } from '@domain/filing/subject-natures'
import { filingTypeIds } from '@domain/filing-types/filing-type'
import { materialIds } from '@domain/materials/material'
import * as z from '@domain/zod'

export const yes = z.optional(z.literal(true))
export const texts = z.optional(z.array(z.string()))
export const count = z.optional(z.number())
export const natures = z.array(z.enum(subjectNatureIds))
export const filingTypes = z.array(z.enum(filingTypeIds))
export const certificateTypes = z.array(z.enum(certificateTypeIds as [CertificateTypeId, ...CertificateTypeId[]]))
export const material = z.enum(materialIds)
