/** The steps a filing can have, in the words of URLs and anchors. Which of them one filing has is said by its filing type. */
export const stepIds = [
  'verify-type',
  // what the authority holds: compared, confirmed, or picked from
  'record',
  'subject',
  'site',
  'responsible-person',
  'identity-check',
  'materials',
  'preview',
  // ending what was filed
  'consequences',
  'phone-code',
] as const
export type StepId = (typeof stepIds)[number]
