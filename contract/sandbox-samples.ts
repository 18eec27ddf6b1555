/** Certificates of people who do not exist, for the demonstration: which stories there are, what to type in them, and their pictures. */
import * as z from '@domain/zod'
import { defineEndpoint, failureSchema } from './define-endpoint'

const base = { audience: 'sandbox', tag: 'sandbox', method: 'GET' } as const

const sample = z.object({
  id: z.string(),
  name: z.string(),
  /** A certificate type, or `letter` for a signed letter. */
  certificate: z.string(),
  side: z.enum(['front', 'back']),
  /** Whose paper it is: the subject's (and its responsible person's), or the responsible person's of a site. */
  whose: z.enum(['subject', 'site-person']),
})
const story = z.object({
  id: z.string(),
  name: z.string(),
  says: z.string(),
  /** What a newcomer has to type, because no picture tells it. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  samples: z.array(sample),
})
export type SampleStory = z.output<typeof story>

export const sandboxSampleEndpoints = {
  listSamples: defineEndpoint({
    ...base,
    id: 'listSamples',
    path: '/sandbox/samples',
    summary: 'Stories of the demonstration with their sample certificates',
    responses: { 200: z.object({ stories: z.array(story) }), 401: failureSchema },
  }),
  getSample: defineEndpoint({
    ...base,
    id: 'getSample',
    path: '/sandbox/samples/:id',
    raw: 'image/jpeg',
    summary: 'The picture of a sample certificate, as a phone would have taken it',
    params: z.object({ id: z.string().check(z.maxLength(60)) }),
    responses: { 200: z.unknown(), 401: failureSchema, 404: failureSchema },
  }),
}
