/** The rows of a business licence: which labels each kind of unit has, in the words of the form of its year. */
import type { Company, CompanyKind } from '../people/company'
import { inWords } from './paper'

export type Row = { label: string; text: string }

/** Forms differ: the labels of 2019 and those before. */
export type FormYear = 2014 | 2019

const representative: Record<CompanyKind, string> = {
  company: '法定代表人',
  'sole-trader': '经营者',
  branch: '负责人',
  partnership: '执行事务合伙人',
}
const seat: Record<CompanyKind, string> = { company: '住所', 'sole-trader': '经营场所', branch: '营业场所', partnership: '主要经营场所' }
const capitalOf: Record<CompanyKind, string> = { company: '注册资本', 'sole-trader': '资金数额', branch: '注册资本', partnership: '出资额' }
const term: Record<CompanyKind, string> = { company: '营业期限', 'sole-trader': '营业期限', branch: '营业期限', partnership: '合伙期限' }

export type Rows = {
  name: Row
  type: Row
  legalPerson: Row
  scope: Row
  capital?: Row
  established: Row
  term?: Row
  address: Row
  /** 组成形式 of sole traders. */
  form?: Row
}

const termText = ({ established, until }: Company): string =>
  until === '长期'
    ? Number(established.slice(-1)) % 2
      ? '长期'
      : `${inWords(established)}至长期`
    : `${inWords(established)}至${inWords(until ?? '')}`

export function rowsOf(unit: Company, year: FormYear): Rows {
  const { kind, capital, until } = unit
  return {
    name: { label: '名称', text: unit.name },
    type: { label: '类型', text: unit.type },
    legalPerson: { label: representative[kind], text: unit.legalPerson },
    scope: { label: '经营范围', text: unit.scope },
    ...(capital ? { capital: { label: capitalOf[kind], text: capital } } : {}),
    established: { label: kind === 'sole-trader' ? '注册日期' : '成立日期', text: inWords(unit.established) },
    ...(until ? { term: { label: term[kind], text: termText(unit) } } : {}),
    address: { label: seat[kind], text: unit.address },
    ...(kind === 'sole-trader' && year === 2014 ? { form: { label: '组成形式', text: '个人经营' } } : {}),
  }
}

/** What the truth holds of a licence; only what is printed. */
export const printedOf = (unit: Company): Record<string, string> => ({
  uscc: unit.uscc,
  name: unit.name,
  type: unit.type,
  address: unit.address,
  legal_person: unit.legalPerson,
  ...(unit.capital ? { capital: unit.capital } : {}),
  established: inWords(unit.established),
  scope: unit.scope,
})
