/** What the journey engine gives to a screen. A screen draws this and knows no rule of its own. */
import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import type { FieldKind, Option, RemarkFragment } from '@domain/fields/field-spec'
import type { Anchor } from '@domain/filing/anchor'
import type { ValueSource } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { FurtherPaper } from '@domain/materials/further-papers'
import type { MaterialLook } from '@domain/materials/look'
import type { Policy } from '@domain/policies/policy'
import type { ProvinceRules } from '@domain/provinces/province-rules'
import type { StepId } from '@domain/steps/step-id'
import type { LookUps } from './look-ups'
import type { Problem } from './problem'

/** What the journey needs beside the answers. Nothing here is guessed: what is not known yet is undefined. */
export type JourneyContext = {
  /** The moment, ISO 8601 with +08:00, from the server's clock where there is one. */
  now: string
  policy: Policy
  province?: ProvinceRules
  /** The last detection for the present verify-type answers; undefined when they changed since. */
  detection?: DetectionResult
  /** What was looked up for the sites after the first; each counts only for the answers it was made for. */
  siteChecks?: readonly SiteCheck[]
  /** What was looked up about single numbers, domains and sites; absent = not looked up, and no rule concludes anything. */
  lookUps?: LookUps
  account?: AccountFacts
  /** The type the person began with on a filed subject or site; without it the detection says. */
  filingType?: FilingTypeId
  /** The subject's record at the authority, where the type needs it. */
  record?: SubjectRecord
}

/** The person's own account as far as the journey needs it; comes with the session, in clear, to its owner only. */
export type AccountFacts = { phone: string; name?: string; nature?: string; certificateNumber?: string; email?: string }

export type FieldState = {
  anchor: Anchor
  kind: FieldKind
  label: string
  hint?: string
  /** One line behind 「?」 for an official term. */
  explains?: string
  placeholder?: string
  value: unknown
  required: boolean
  /** Why it cannot be edited here, e.g. 「在第 1 步修改」; undefined = editable. */
  readOnly?: string
  options?: readonly Option[]
  /** Only for `remark`: sentences to insert, and which required ones are still missing. */
  fragments?: readonly RemarkFragment[]
  source?: ValueSource
  problems: readonly Problem[]
  maxLength?: number
}

export type SectionState = { id: string; title: string; fields: readonly FieldState[]; done: boolean; problemCount: number }

export type StepState = {
  id: StepId
  title: string
  /** Label of the button that leads here, e.g. 「下一步：网站信息」. */
  minutes: number
  state: 'done' | 'current' | 'todo'
  sections: readonly SectionState[]
  problems: readonly Problem[]
}

export type MaterialLevel = 'required' | 'recommended' | 'optional'

export type MaterialRequirement = {
  /** Slot as in the answers, with the index of the site person where there are several. */
  slot: string
  material: string
  name: string
  level: MaterialLevel
  /** Why this filing needs it, in words, with the rule's date where it is a province's. */
  why: string
  tips: readonly string[]
  /** A letter we prefill: GET /api/orders/:id/letters/:material gives the PDF. */
  template: boolean
  media: 'picture' | 'video'
  /** Which example shows how to photograph it. */
  looks: MaterialLook
  /** Ask for 签署日期 or 开具日期; the paper may not be older than this many days. */
  dated?: { label: string; maxAgeDays: number }
  /** How many to print and sign, where it is not one. */
  copies?: number
  /** A sentence to copy by hand onto the paper. */
  pledge?: string
  whose?: string
  rule?: { source: string; asOf?: string }
  uploaded: boolean
}

/** The filing cannot go on here at all: why, and what else the person can do. */
export type Knockout = { code: string; says: string; wayOut: string }

export type Journey = {
  filingType: FilingTypeId | undefined
  steps: readonly StepState[]
  /** The first step that is not done; `preview` when all is. */
  next: StepId
  canVisit: (step: StepId) => boolean
  requirements: readonly MaterialRequirement[]
  /** Papers the person may add on their own; empty where nothing is handed in. */
  further: readonly FurtherPaper[]
  problems: readonly Problem[]
  /** Number of the province's rules we have not recorded (shown in one line, spec K5). */
  unknownRules: number
  knockout?: Knockout
}
