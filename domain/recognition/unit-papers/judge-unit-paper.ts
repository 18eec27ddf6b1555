/** Checks what was read off a unit's paper against itself and says what deserves a second look, in the order in which it is printed. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import { checkUscc, noteOnUscc } from '@domain/certificates/uscc'
import { doubtOfName, doubtOfText, judged, unsureBelow } from '../doubts'
import type { ReadField } from '../reading'
import type { Vote, Votes } from '../text-line'
import { hasOpenMark } from './scope-phrases'
import { repairedConfidence } from './unit-code'
import type { UnitPaper } from './unit-paper'

const inOrder = [
  'certificateNumber',
  'subjectName',
  'unitType',
  'legalRepName',
  'registeredCapital',
  'establishedDate',
  'validFrom',
  'validTo',
  'longTerm',
  'address',
  'businessScope',
] as const satisfies readonly ReadFieldName[]

/**
 * How sure of each character the first reader has to be, where no other check speaks: about one in ten right fields of the drawn sets is
 * below, and nearly all wrong ones. Money and days have few shapes, so less will do.
 */
const sure = { subjectName: 0.8, unitType: 0.75, registeredCapital: 0.65, day: 0.6, address: 0.75, businessScope: 0.7 } as const

/** Both readers take one character of a name for the same look-alike: a name has to be surer than other text to be believed for that. */
const guessedName = 0.75

export function judgeUnitPaper(votes: Votes, today: string, paper: UnitPaper): ReadField[] {
  return inOrder.flatMap((field) => {
    const vote = votes[field]
    return vote ? [judged(field, vote, doubtOf(field, vote, votes, today, paper))] : []
  })
}

function doubtOf(field: (typeof inOrder)[number], vote: Vote, votes: Votes, today: string, paper: UnitPaper): string | undefined {
  switch (field) {
    case 'certificateNumber':
      return doubtOfCode(vote, paper)
    case 'subjectName':
      return doubtOfText(vote, sure.subjectName, guessedName) ?? doubtOfUnitName(vote)
    case 'legalRepName':
      return doubtOfName(vote, guessedName)
    case 'registeredCapital':
      return doubtOfText(vote, sure.registeredCapital) ?? doubtOfCapital(vote.value)
    case 'establishedDate':
      return vote.value > today ? '这一天还没有到，请对照证件核对' : doubtOfText(vote, sure.day)
    case 'validFrom':
    case 'validTo':
    case 'longTerm':
      return doubtOfPeriod(votes, today) ?? doubtOfText(vote, sure.day)
    case 'businessScope':
      return doubtOfText(vote, sure.businessScope) ?? doubtOfBrackets(vote.value) ?? doubtOfMarks(vote.value)
    default:
      return doubtOfText(vote, sure[field]) ?? doubtOfBrackets(vote.value)
  }
}

/** Two check digits guard a code; a code that passes both was read twice, or clearly once. */
function doubtOfCode(code: Vote, { oldNumber, codes }: UnitPaper): string | undefined {
  if (oldNumber?.test(code.value)) return '这是旧的编号，证件上有 18 位统一社会信用代码的话请填代码'
  const wrong = checkUscc(code.value) ?? noteOnUscc(code.value)
  if (wrong) return wrong
  if (!codes.some((start) => code.value.startsWith(start))) return `这种证件的代码一般以 ${codes.join('、')} 开头，请核对是不是这种证件`
  const seen = code.confidence > repairedConfidence
  return seen && (code.agreed >= 2 || (code.surety ?? code.confidence) >= 0.9) ? undefined : '代码只认清了一次，请对照证件逐位核对'
}

const doubtOfUnitName = (name: Vote) =>
  /(公司|厂|店|中心|部|所|社|院|室|行|企业|合伙|局|会|馆|校|学|站|队|坊|吧|场|园|委|办|府|处)/.test(name.value) ||
  name.confidence < unsureBelow
    ? doubtOfBrackets(name.value)
    : '名称可能没有认全，请对照证件核对'

const doubtOfCapital = (text: string) =>
  /[0-9零壹贰叁肆伍陆柒捌玖拾一二三四五六七八九十].*[万亿元圆]/.test(text) ? undefined : '金额可能没有认全，请对照证件核对'

/** A period has a beginning before today and an end, or none at all where the paper says only 长期. */
function doubtOfPeriod({ validFrom, validTo, longTerm }: Votes, today: string): string | undefined {
  const complete = longTerm ? !validTo : validFrom && validTo
  return complete && (!validFrom || validFrom.value <= today) ? undefined : '期限没有认全，请对照证件填写'
}

const doubtOfMarks = (scope: string) => (hasOpenMark(scope) ? '冒号和分号印得很像，请对照证件核对' : undefined)

const doubtOfBrackets = (text: string) =>
  text.split('（').length === text.split('）').length ? undefined : '括号不成对，可能没有认全，请对照证件核对'
