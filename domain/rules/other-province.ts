/** Addresses that begin with the name of another province than the filing's. Source: spec C1, C2. */
import { provinceName, provinceNames } from '@domain/regions/province-names'

/** The other province's name, or undefined when the address names none, or this one. */
export function otherProvinceIn(address: string, code: string | undefined): string | undefined {
  const here = provinceName(code)
  const named = Object.values(provinceNames).find((name) =>
    address.trim().startsWith(name.replace(/(省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)$/, '')),
  )
  return named === undefined || named === here ? undefined : named
}
