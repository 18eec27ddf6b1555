// Values as papers of units print them (issue 6 point 3): days of old and new forms, periods, money, remarks of the scope.
import { dayIn, readPeriodIn } from '@domain/certificates/period-reading'
import { cleaners } from '@domain/recognition/unit-papers/unit-values'
import { valuesOf } from './lines'

it.each([
  ['2019年03月05日', '2019-03-05'],
  ['2019年3月5日', '2019-03-05'],
  ['2019-03-05', '2019-03-05'],
  ['2O19年03月05日', '2019-03-05'],
  ['二〇一九年三月五日', '2019-03-05'],
  ['二O一一年十二月三十一日', '2011-12-31'],
  ['2019年02月30日', undefined],
  ['长期', undefined],
])('reads the day in %s', (text, day) => {
  expect(dayIn(text)).toBe(day)
})

it.each([
  ['2017年06月10日至2037年06月09日', { validFrom: '2017-06-10', validTo: '2037-06-09' }],
  ['自2017年06月10日至长期', { validFrom: '2017-06-10', longTerm: 'true' }],
  ['2017年6月10日至无固定期限', { validFrom: '2017-06-10', longTerm: 'true' }],
  ['自2012年03月01日起至2032年02月29日止', { validFrom: '2012-03-01', validTo: '2032-02-29' }],
  ['长期', { longTerm: 'true' }],
  ['2037年06月09日至2017年06月10日', {}],
])('reads the period %s', (value, period) => {
  expect(valuesOf(readPeriodIn({ value, confidence: 0.9 }))).toEqual(period)
})

it('writes marks as Chinese print has them, and closes a bracket lost at the end of a line', () => {
  expect(cleaners.subjectName('广州蔚蓝创业投资合伙企业(有限合伙')).toBe('广州蔚蓝创业投资合伙企业（有限合伙）')
  expect(cleaners.unitType('有限责任公司(自然人投资或控股)')).toBe('有限责任公司（自然人投资或控股）')
  expect(cleaners.address('|深圳市南山区科苑路15号A座3-2室。')).toBe('深圳市南山区科苑路15号A座3-2室')
})

it('keeps money as it is printed', () => {
  expect(cleaners.registeredCapital('500.000000万人民币')).toBe('500.000000万人民币')
  expect(cleaners.registeredCapital('¥2088万元|')).toBe('¥2088万元')
})

it('reads a person, and a unit with its delegate', () => {
  expect(cleaners.legalRepName(':孙春欣.')).toBe('孙春欣')
  expect(cleaners.legalRepName('金石物业管理有限公司(委派代表:史梅)')).toBe('金石物业管理有限公司（委派代表：史梅）')
})

it('puts the standard remarks of a scope right, and nothing else', () => {
  const remark = '（依法须经批准的项目，经相关部门批准后方可开展经营活动）'
  expect(cleaners.businessScope('市场调查。(依法须经批淮的项目,经相关部门批准后方可开展经营活动')).toBe(`市场调查。${remark}`)
  expect(cleaners.businessScope('食品销售(仅销售预包装食品);市场调查')).toBe('食品销售（仅销售预包装食品）；市场调查')
})

it('takes a lone comma in a list for the mark of the list, not where commas are its marks', () => {
  expect(cleaners.businessScope('软件开发、市场调查、物流,图文设计、广告设计、会议服务(不含餐饮,住宿)')).toBe(
    '软件开发、市场调查、物流、图文设计、广告设计、会议服务（不含餐饮，住宿）',
  )
  expect(cleaners.businessScope('软件开发,市场调查,物流')).toBe('软件开发，市场调查，物流')
})

it('reads a dot behind Chinese characters as the full stop it is, and 白 as 自 only where no word begins so', () => {
  expect(cleaners.businessScope('技术进出口.(自有资金投资);3.5吨货车租赁')).toBe('技术进出口。（自有资金投资）；3.5吨货车租赁')
  expect(cleaners.address('西藏白治区拉萨市白云路3号(白主申报)')).toBe('西藏自治区拉萨市白云路3号（自主申报）')
})

it('takes a colon between items for the semicolon it is, and leaves that of a heading', () => {
  expect(cleaners.businessScope('一般项目:软件开发;市场调查:会议及展览服务')).toBe('一般项目：软件开发；市场调查；会议及展览服务')
  expect(cleaners.businessScope('汽车零配件批发、零售:信息技术咨询服务;市场调查')).toBe('汽车零配件批发、零售；信息技术咨询服务；市场调查')
})

it('leaves out half a label before a kind, not the words that may stand there', () => {
  expect(cleaners.unitType('里个体工商户')).toBe('个体工商户')
  expect(cleaners.unitType('其他有限责任公司')).toBe('其他有限责任公司')
  expect(cleaners.unitType('特殊普通合伙企业')).toBe('特殊普通合伙企业')
})

it('ends an address before what a seal left of its words and before the day of issue', () => {
  expect(cleaners.address('人民中路144号44号门面场监2025年03月')).toBe('人民中路144号44号门面')
  expect(cleaners.address('人民中路2025号3楼')).toBe('人民中路2025号3楼')
})

it('keeps the colon of a trade that stands alone, as papers of before 2020 print it, and makes one behind a whole item a semicolon', () => {
  expect(cleaners.businessScope('批发、零售：日用百货、五金')).toBe('批发、零售：日用百货、五金')
  expect(cleaners.businessScope('摄影扩印服务：服装服饰')).toBe('摄影扩印服务；服装服饰')
})
