/** The format `local-date-time`: a day and a time without a zone, `YYYY-MM-DDTHH:MM`. */
export const localDateTimePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;
