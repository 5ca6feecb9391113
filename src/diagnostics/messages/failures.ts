import type { Language } from "./message.js";

/** Why a file could not be written, by the system's error code, as the end of a sentence. */
const obstacles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: { sv: "du saknar rättighet att skriva där", en: "you have no permission to write there" },
  EPERM: { sv: "du saknar rättighet att skriva där", en: "you have no permission to write there" },
  EROFS: { sv: "platsen är skrivskyddad", en: "the place is read-only" },
  ENOSPC: { sv: "disken är full", en: "the disk is full" },
  EDQUOT: { sv: "ditt utrymme på disken är slut", en: "your disk quota is used up" },
  EFBIG: { sv: "filen blir större än vad som är tillåtet", en: "the file would be larger than is allowed" },
  EISDIR: { sv: "där ligger en mapp med samma namn", en: "a folder of the same name is there" },
  EEXIST: { sv: "där ligger en fil, inte en mapp", en: "a file is there, not a folder" },
  ENOTEMPTY: { sv: "där ligger en mapp som någon annan har skrivit", en: "a folder that someone else wrote is there" },
  ENOTDIR: { sv: "en del av sökvägen är en fil, inte en mapp", en: "a part of the path is a file, not a folder" },
  EBUSY: { sv: "filen används av ett annat program", en: "the file is in use by another program" },
};

/** What is said when the surroundings, or the program itself, fail. Each is the whole text. */
export const failures = {
  sv: {
    cannotWrite: (path: string, code: string) =>
      `Det går inte att skriva \`${path}\`: ${obstacles[code]?.sv ?? code}. Inga halvskrivna filer lämnades kvar.`,
    cannotExpress: (format: string, subject: string, value: string) =>
      `Det går inte att skriva ${format}: i beskrivningen av ${subject} finns något som formatet inte kan uttrycka, ${value}. ` +
      "Leta efter osynliga tecken i texten och ta bort dem. Inget skrevs.",
    bug: (message: string) =>
      `Internt fel: ${message}. Felet är vårt, inte ditt: kör om med SKORDEKLAR_DEBUG=1 och skicka det som skrivs ut till dem som utvecklar skördeklar.`,
    busy: (folder: string, owner: { pid: number; host: string } | undefined) =>
      `Ett annat bygge${owner === undefined ? "" : ` (process ${owner.pid} på ${owner.host})`} skriver i \`${folder}\` just nu. ` +
      "Vänta tills det är klart och kör igen. Det här bygget skrev ingenting.",
    interrupted: "Avbrutet. Inga halvskrivna filer lämnades kvar.",
  },
  en: {
    cannotWrite: (path: string, code: string) =>
      `Cannot write \`${path}\`: ${obstacles[code]?.en ?? code}. No half-written files were left behind.`,
    cannotExpress: (format: string, subject: string, value: string) =>
      `Cannot write ${format}: the description of ${subject} has something that the format cannot express, ${value}. ` +
      "Look for invisible characters in the text and remove them. Nothing was written.",
    bug: (message: string) =>
      `Internal error: ${message}. The fault is ours, not yours: run again with SKORDEKLAR_DEBUG=1 and send what is printed to the developers of skördeklar.`,
    busy: (folder: string, owner: { pid: number; host: string } | undefined) =>
      `Another build${owner === undefined ? "" : ` (process ${owner.pid} on ${owner.host})`} is writing in \`${folder}\`. ` +
      "Wait until it is done and run again. This build wrote nothing.",
    interrupted: "Interrupted. No half-written files were left behind.",
  },
} as const;
