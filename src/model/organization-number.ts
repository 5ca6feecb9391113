/** `212000-0266`, as organisation numbers are written for people. */
export const formatOrganizationNumber = (digits: string): string => `${digits.slice(0, 6)}-${digits.slice(6)}`;

/** IRI of a Swedish organisation on the portal, from the ten digits of its number (harvesting guide, publishers). */
export const organizationIri = (digits: string): string => `http://dataportal.se/organisation/SE${digits}`;

/** Whether the last digit is the check digit of the others by Luhn's method (ISO/IEC 7812-1 annex B). */
export function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
