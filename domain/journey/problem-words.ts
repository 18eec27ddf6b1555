/** How findings are counted and named: 会被驳回 only for hard ones, 很可能被驳回 with its date for dated ones. Source: spec K6-1. */
import type { Problem } from '@domain/journey/problem'

/** The rank of one finding in words; empty for a note. */
export function severityWord(problem: Problem): string {
  if (problem.severity === 'note') return ''
  if (problem.hard) return '会被驳回'
  return problem.rule?.asOf ? `很可能被驳回（规则日期 ${problem.rule.asOf}）` : '可能被驳回'
}

/** 「有 1 处会被驳回，2 处需要填写」. */
export function countsOf(problems: readonly Problem[]): string {
  const missing = problems.filter((problem) => problem.missing).length
  const rest = problems.filter((problem) => !problem.missing)
  const hard = rest.filter((problem) => problem.hard && problem.severity !== 'note').length
  const dated = rest.filter((problem) => !problem.hard && problem.severity !== 'note').length
  const notes = rest.length - hard - dated
  const parts = [
    hard ? `${hard} 处会被驳回` : '',
    dated ? `${dated} 处可能被驳回` : '',
    missing ? `${missing} 处需要填写` : '',
    notes ? `${notes} 处提醒` : '',
  ].filter(Boolean)
  return `有 ${parts.join('，')}`
}
