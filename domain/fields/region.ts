/** 备案地域: down to the county, and never the stand-in 市辖区. Source: spec C1, K6-12. */
import type { Region } from '@domain/filing/region'

/** The four municipalities, where a code ending in 01 is a real district. */
const municipalities = ['11', '12', '31', '50']

/** Province, city and county are all chosen. */
export const isCompleteRegion = (region: Region | undefined): boolean => region?.cityCode !== undefined && region.countyCode !== undefined

/** Counties directly under a province (五指山市 469001, 石河子市 659001) carry 90 where others carry their city. */
const directlyAdministered = /^\d{2}90/

/** The county code stands for 市辖区, which is no place anybody lives in. */
export const isPseudoDistrict = ({ provinceCode, countyCode = '' }: Region): boolean =>
  countyCode.endsWith('01') && !directlyAdministered.test(countyCode) && !municipalities.includes(provinceCode.slice(0, 2))
