/** The numbers of people on record: whether somebody still answers them. */
export interface PhonesGateway {
  /** True when the number is out of use, undefined when that is not known. */
  disused(number: string): Promise<boolean | undefined>
  /** Six-digit code of the province the number was issued in; undefined when that is not known. */
  home(number: string): Promise<string | undefined>
}
