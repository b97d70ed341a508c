import { useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { RequestView } from "#shared/scheduling/requests/requestView.ts";
import { showError } from "../../app/showError.ts";
import { requestsTexts } from "../../i18n/areas/requestsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { showToast } from "../../ui/toast/showToast.ts";
import styles from "./meetings.module.css";
import { timeWords } from "./timeWords.ts";

type BookButtonsProps = {
  readonly request: RequestView;
  readonly times: readonly number[];
  readonly language: string;
  readonly onBooked: () => void;
};

/** Times at which the meeting can be booked by hand, each a button. */
export function BookButtons({ request, times, language, onBooked }: BookButtonsProps) {
  const t = useTexts(requestsTexts);
  const [refused, setRefused] = useState<Exclude<Output<"requests:book">, "booked">>();
  const [isBooking, setBooking] = useState(false);
  const book = async (start: number) => {
    setBooking(true);
    setRefused(undefined);
    const answer = await call("requests:book", { id: request.id, start });
    setBooking(false);
    if (!answer.ok) showError(answer.error);
    else if (answer.value === "booked") {
      showToast({ text: t.booked(request.name || request.email) });
      onBooked();
    } else setRefused(answer.value);
  };
  if (times.length === 0) return null;
  return (
    <>
      <div className={styles.row}>
        {times.map((start) => (
          <Button key={start} disabled={isBooking} onClick={() => void book(start)}>
            {t.book(timeWords(start, language))}
          </Button>
        ))}
      </div>
      <p className={styles.problem} role="alert">
        {refused && t.bookings[refused]}
      </p>
    </>
  );
}
