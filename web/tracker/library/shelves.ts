import type { Rest } from "#sdk/index";
import type { Food, Program, Supplement } from "#sdk/sync";

/** What can be looked up for the tracker. */
export type Items = { foods: Food; programs: Program; supplements: Supplement };
export type Kind = keyof Items;

type Query = { q?: string; limit: number };
type Shelf<T> = {
  list: (rest: Rest, query: Query) => Promise<{ items: T[] }>;
  item: (rest: Rest, id: string) => Promise<T>;
};

/** Where the server has each kind. */
export const SHELVES: { [K in Kind]: Shelf<Items[K]> } = {
  foods: {
    list: (rest, query) => rest.GET("/api/v1/library/foods", { params: { query } }),
    item: (rest, id) => rest.GET("/api/v1/library/foods/{id}", { params: { path: { id } } }),
  },
  programs: {
    list: (rest, query) => rest.GET("/api/v1/library/programs", { params: { query } }),
    item: (rest, id) => rest.GET("/api/v1/library/programs/{id}", { params: { path: { id } } }),
  },
  supplements: {
    list: (rest, query) => rest.GET("/api/v1/library/supplements", { params: { query } }),
    item: (rest, id) => rest.GET("/api/v1/library/supplements/{id}", { params: { path: { id } } }),
  },
};
