import css from "#web/tracker/items/items.module.css";
import { AMOUNTS, type Amounts } from "#web/tracker/items/nutrition";
import { useWords } from "#web/tracker/use-words";

/** Energy, protein, carbohydrates and fat, side by side. */
export function AmountTiles({ amounts }: { amounts: Amounts }) {
  const t = useWords();
  return (
    <dl className={css.amounts} data-numbers>
      {AMOUNTS.map((name) => (
        <div key={name} className={css.amount}>
          <dt>{t(`amount.${name}`)}</dt>
          <dd>{t(name === "calories" ? "amount.kcal" : "amount.g", { amount: amounts[name] })}</dd>
        </div>
      ))}
    </dl>
  );
}
